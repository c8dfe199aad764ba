// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/attachmentspage.h"

#include "domain/tasks/task.h"
#include "kit/pages/tabbedroom.h"
#include "settings/settingsroom.h"
#include "store/records.h"
#include "tests/views/files/filescase.h"

#include <QDirIterator>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

QStringList filesUnder(const QString &folder)
{
    QStringList found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        found.append(QDir(folder).relativeFilePath(it.next()));
    found.sort();
    return found;
}

struct AttachmentsPageCase : FilesCase
{
    AttachmentsPage page{desk()};
    QString target = folder.filePath(u"ra"_s);

    AttachmentsPageCase()
    {
        REQUIRE(QDir(folder.path()).mkdir(u"ra"_s));
        ask.folderPath = target;
    }
    void exportAll()
    {
        const auto before = said().size();
        child<QToolButton>(page, "attachments_export")->click();
        REQUIRE(QTest::qWaitFor([&] { return said().size() > before; }));
    }
    qint64 conferenceCalled(const QString &title)
    {
        return insertRecord(database(), schema<Conference>().type, {{u"title"_s, title}});
    }
    void attach(qint64 owner, const QString &name, const QByteArray &bytes)
    {
        attachFile(database(), {conference.type, owner}, written(name, bytes), today);
    }
};

} // namespace

TEST_CASE("the settings say how much room files take and which are the largest", "[files]")
{
    AttachmentsPageCase c;
    showActive(c.page);
    CHECK_FALSE(child<QToolButton>(c.page, "attachments_export")->isEnabled());
    CHECK_FALSE(child<QTableWidget>(c.page, "attachments_largest")->isVisible());
    c.page.hide();
    c.attached(u"nhỏ.txt"_s, QByteArray(10, 'a'));
    c.attached(u"lớn.txt"_s, QByteArray(5000, 'b'));
    c.attached(u"lớn nữa.txt"_s, QByteArray(5000, 'b'));
    showActive(c.page);
    const QString totals = child<QLabel>(c.page, "attachments_totals")->text();
    CHECK(totals.contains(u"9,8 KB"_s));
    CHECK(totals.contains(u"4,9 KB"_s));
    const QTableWidget &table = *child<QTableWidget>(c.page, "attachments_largest");
    REQUIRE(table.rowCount() == 3);
    CHECK(table.item(0, 0)->text() == u"lớn.txt"_s);
    CHECK(table.item(2, 0)->text() == u"nhỏ.txt"_s);
    CHECK(table.item(0, 2)->text() == u"Hội nghị quý I"_s);
}

TEST_CASE("from the list of the largest files one goes to the record", "[files]")
{
    AttachmentsPageCase c;
    const Attachment file = c.attached(u"a.txt"_s, "a");
    showActive(c.page);
    QTableWidget &table = *child<QTableWidget>(c.page, "attachments_largest");
    table.setCurrentCell(0, 0);
    table.setFocus();
    pressKey(Qt::Key_Return);
    REQUIRE(c.opened().size() == 1);
    CHECK(c.opened().constFirst().record == RecordRef{&schema<Attachment>().type, file.id.value});
}

TEST_CASE("all files are written into folders by record with names that every system takes", "[files]")
{
    AttachmentsPageCase c;
    c.attach(c.conference.id, u"Ảnh.jpg"_s, "một");
    c.attach(c.conference.id, u"ảnh.JPG"_s, "hai");
    c.attach(c.conferenceCalled(u"HỘI NGHỊ QUÝ I"_s), u"a.txt"_s, "ba");
    c.attach(c.conferenceCalled(u"24-KH/BDVTU: \"ký\" ../.."_s), u"b.txt"_s, "bốn");
    c.attach(c.conferenceCalled(u"Ễ"_s.repeated(500)), QString(250, u'x'), "năm");
    showActive(c.page);
    c.exportAll();
    const QStringList found = filesUnder(c.target);
    const QString kind = translatedLabel(*c.conference.type);
    REQUIRE(found.size() == 5);
    CHECK(FilesCase::read(c.target + u'/' + kind + u"/Hội nghị quý I/Ảnh.jpg"_s) == "một");
    CHECK(FilesCase::read(c.target + u'/' + kind + u"/Hội nghị quý I/ảnh (2).JPG"_s) == "hai");
    CHECK(FilesCase::read(c.target + u'/' + kind + u"/HỘI NGHỊ QUÝ I (2)/a.txt"_s) == "ba");
    CHECK(FilesCase::read(c.target + u'/' + kind + u"/24-KH-BDVTU- -ký- ..-/b.txt"_s) == "bốn");
    CHECK(found.filter(u"xxxx"_s).size() == 1);
}

TEST_CASE("a second export of all files writes nothing over, and a damaged file is named and the others go on",
          "[files]")
{
    AttachmentsPageCase c;
    c.attach(c.conference.id, u"a.txt"_s, "một");
    c.attach(c.conference.id, u"b.txt"_s, "hai");
    showActive(c.page);
    c.exportAll();
    const QString kind = c.target + u'/' + translatedLabel(*c.conference.type);
    REQUIRE(QFile::remove(kind + u"/Hội nghị quý I/b.txt"_s));
    c.written(u"ra/"_s + translatedLabel(*c.conference.type) + u"/Hội nghị quý I/a.txt"_s, "sửa sau");
    c.database().connection().execute(u"UPDATE file_chunk SET data = X'00' WHERE id = 1"_s);
    c.exportAll();
    CHECK(FilesCase::read(kind + u"/Hội nghị quý I/a.txt"_s) == "sửa sau");
    CHECK(FilesCase::read(kind + u"/Hội nghị quý I (2)/b.txt"_s) == "hai");
    CHECK_FALSE(QFileInfo::exists(kind + u"/Hội nghị quý I (2)/a.txt"_s));
    CHECK(c.said().constLast().contains(u"“a.txt” held is damaged"_s));
}

TEST_CASE("cancelling the choice of a folder writes nothing", "[files]")
{
    AttachmentsPageCase c;
    c.attach(c.conference.id, u"a.txt"_s, "một");
    c.ask.folderPath.clear();
    showActive(c.page);
    child<QToolButton>(c.page, "attachments_export")->click();
    CHECK(c.said().isEmpty());
    CHECK(filesUnder(c.target).isEmpty());
}

TEST_CASE("the page of attached files is opened by its name", "[files]")
{
    TestDesk test;
    const std::unique_ptr<TabbedRoom> room(static_cast<TabbedRoom *>(makeSettingsRoom(test.desk(), nullptr)));
    room->show();
    room->open(Place{.room = u"settings"_s, .page = u"attachments"_s}, {});
    CHECK(room->tabs().currentWidget()->findChild<AttachmentsPage *>() != nullptr);
}
