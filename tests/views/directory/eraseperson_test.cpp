// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/eraseperson.h"
#include "domain/conferences/conference.h"
#include "domain/directory/person.h"
#include "store/copies/copying.h"
#include "store/files/attachments.h"
#include "tests/views/directory/directorycase.h"
#include "views/kept/filedesk.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton &eraser(const DirectoryCase &office)
{
    return *office.room->findChild<QToolButton *>(u"person_erase"_s);
}

/// Counts how often the window that says what takes long has come.
class BusyWatch : public QObject
{
public:
    BusyWatch() { qApp->installEventFilter(this); }
    int shown = 0;

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        shown += int(event->type() == QEvent::Show && watched->objectName() == u"busy"_s);
        return false;
    }
};

Id<Attachment> attach(Database &database, Id<Conference> conference, const QString &name, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    return attachFile(database, {&schema<Conference>().type, conference.value}, file.fileName(), {2024, 3, 5});
}

} // namespace

TEST_CASE("a person is erased after a question that says what goes, and the next thing said is about copies")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy \"Bé\""_s, .telephone = u"0912"_s});
    const auto conference = office.add(Conference{.title = u"Tiếp Đỗ Thị Ủy \"Bé\""_s});
    office.open(person);
    eraser(office).click();
    REQUIRE(office.test.ask.questions.size() == 1);
    CHECK(office.test.ask.questions.first().contains(u"Đỗ Thị Ủy \"Bé\""_s));
    CHECK_FALSE(Table<Person>(office.test.database()).find(person));
    CHECK(Table<Conference>(office.test.database()).find(conference)->title == u"Tiếp (đã xóa tên)"_s);
    CHECK(office.test.said().constLast().contains(u"No copy beside this file"_s));
}

TEST_CASE("a person whose erasing is cancelled stays, and nobody is erased where nobody is chosen")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    office.test.ask.confirms = false;
    office.open(person);
    eraser(office).click();
    CHECK(office.test.ask.questions.size() == 1);
    CHECK(Table<Person>(office.test.database()).find(person)->fullName == u"Đỗ Thị Ủy"_s);
    office.room->findChild<QTableView *>(u"person_table"_s)->setCurrentIndex({});
    eraser(office).click();
    CHECK(office.test.ask.questions.size() == 1);
    CHECK(office.test.said().constLast().contains(u"Choose the person"_s));
}

TEST_CASE("while a person is erased the window says so, lets nobody type, and works as before afterwards")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    office.open(person);
    const BusyWatch watch;
    eraser(office).click();
    CHECK(watch.shown == 1);
    CHECK(office.room->updatesEnabled());
    CHECK(QApplication::activeModalWidget() == nullptr);
    office.test.ask.confirms = false;
    office.open(office.add(Person{.fullName = u"Đỗ Thị Nữ"_s}));
    eraser(office).click();
    CHECK(office.test.ask.questions.size() == 2);
    CHECK(watch.shown == 1);
}

TEST_CASE("attached files that hold the name are named before and after, others are not")
{
    DirectoryCase office(FileContent::Sample);
    office.show();
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    const auto conference = office.add(Conference{.title = u"Hội nghị"_s});
    attach(office.test.database(), conference, u"Đỗ Thị Ủy – lý lịch.txt"_s, "Họ tên: Đỗ Thị Ủy");
    attach(office.test.database(), conference, u"khác.txt"_s, "không có");
    attach(office.test.database(), conference, u"quét.pdf"_s, "%PDF-1.4");
    office.open(person);
    eraser(office).click();
    const QString question = office.test.ask.questions.constLast();
    CHECK(question.contains(u"hold the name and stay as they are: Đỗ Thị Ủy – lý lịch.txt."_s));
    CHECK(question.contains(u"could not be looked into, as pictures and PDFs cannot: quét.pdf."_s));
    CHECK_FALSE(question.contains(u"khác.txt"_s));
    CHECK(office.test.said().constLast().contains(
        u"still hold the name: (đã xóa tên) – lý lịch.txt. Delete them and empty the bin"_s));
}

TEST_CASE("what attached files held beside the copies is told by its folder and not by its hash")
{
    FileDesk office;
    const auto person = office.add(Person{.fullName = u"Đỗ Thị Ủy"_s});
    const auto conference = office.add(Conference{.title = u"Hội nghị"_s});
    const auto attachment = attach(*office.database, conference, u"lý lịch.txt"_s, "Họ tên: Đỗ Thị Ủy");
    const QString path = office.database->path();
    const QDateTime moment(QDate(2024, 3, 4), QTime(16, 30));
    makeCopy(*office.database, path, copyFolderOf(path), moment);
    QString said;
    QObject::connect(&office.notices, &Notices::posted, [&](const Notice &notice) { said = notice.text; });
    QWidget page;
    REQUIRE(erasePersonAsked(office.desk, &page, person));
    CHECK(said.contains(copyName(path, moment)));
    CHECK(said.contains(u"what attached files held, in the folder “files”"_s));
    CHECK_FALSE(said.contains(Table<Attachment>(*office.database).find(attachment)->sha256));
}
