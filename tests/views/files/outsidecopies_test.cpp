// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/files/filescase.h"

#include "domain/files/filename.h"
#include "store/log/undo.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

/// As another program saves, some time after it was opened.
void changeOutside(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("a file is opened as a copy that nobody else can read and that goes with the window", "[files]")
{
    QString path;
    {
        FilesCase c;
        c.attached(u"Mật: số 1/2.docx"_s.replace(u'/', u'-'), "nội dung");
        pressKey(Qt::Key_Return);
        REQUIRE(c.ask.opened.size() == 1);
        path = c.openedPath();
        CHECK(FilesCase::read(path) == "nội dung");
        CHECK(QFileInfo(path).fileName() == u"Mật- số 1-2.docx"_s);
        CHECK_FALSE(QFile::permissions(path) & others);
        CHECK_FALSE(QFile::permissions(QFileInfo(path).path()) & others);
        CHECK_FALSE(QFile::permissions(QFileInfo(QFileInfo(path).path()).path()) & others);
        c.click("open");
        CHECK(c.openedPath() == path);
    }
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(QFileInfo(QFileInfo(path).path()).path()));
}

TEST_CASE("a copy that another program has changed is offered and taken back as a step of its own", "[files]")
{
    FilesCase c;
    const Attachment before = c.attached(u"Dự thảo.docx"_s, "bản một");
    c.click("open");
    c.copies().look();
    CHECK_FALSE(c.button("take_back").isVisible());
    changeOutside(c.openedPath(), "bản hai");
    c.copies().look();
    CHECK(c.said().constLast().contains(u"Dự thảo.docx"_s));
    CHECK(c.button("take_back").isVisible());
    c.act();
    CHECK(c.content(c.files().constFirst()) == "bản hai");
    CHECK_FALSE(c.button("take_back").isVisible());
    REQUIRE(undo(c.database()));
    CHECK(c.files() == QList{before});
    CHECK(c.content(before) == "bản một");
}

TEST_CASE("a change is noticed by itself, also where a program saves under a new name and renames", "[files]")
{
    FilesCase c;
    c.attached(u"Dự thảo.docx"_s, "bản một");
    c.click("open");
    const QString path = c.openedPath();
    changeOutside(path + u".tmp"_s, "bản hai");
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(path + u".tmp"_s, path));
    REQUIRE(QTest::qWaitFor([&] { return c.button("take_back").isVisible(); }));
    c.click("take_back");
    CHECK(c.content(c.files().constFirst()) == "bản hai");
    changeOutside(path, "bản ba");
    c.copies().look();
    c.click("take_back");
    CHECK(c.content(c.files().constFirst()) == "bản ba");
}

TEST_CASE("a copy that was saved without a change, or is gone, is no new version", "[files]")
{
    FilesCase c;
    c.attached(u"a.txt"_s, "như cũ");
    c.click("open");
    changeOutside(c.openedPath(), "như cũ");
    c.copies().look();
    CHECK(c.copies().changed().isEmpty());
    REQUIRE(QFile::remove(c.openedPath()));
    c.copies().look();
    CHECK(c.copies().changed().isEmpty());
    c.click("open");
    CHECK(FilesCase::read(c.openedPath()) == "như cũ");
}

TEST_CASE("a new version that is too large or whose file was deleted is refused and stays where it is", "[files]")
{
    FilesCase c;
    const Attachment file = c.attached(u"a.txt"_s, "nhỏ");
    c.click("open");
    changeOutside(c.openedPath(), QByteArray(int(mostBytesOfAttachment()) + 1, 'x'));
    c.copies().look();
    c.click("take_back");
    CHECK(c.said().constLast().contains(u"“a.txt” is larger than"_s));
    CHECK(c.files() == QList{file});
    CHECK(c.button("take_back").isVisible());
    changeOutside(c.openedPath(), "vừa");
    c.list().setFocus();
    pressKey(Qt::Key_Delete);
    const FileRun::Result result = c.copies().takeAllBack();
    CHECK(result.done == 0);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.first().contains(u"“a.txt” has been deleted here"_s));
    CHECK(FilesCase::read(c.openedPath()) == "vừa");
}

TEST_CASE("one new version that cannot be taken in keeps none of the others out, and each is told", "[files]")
{
    FilesCase c;
    const QString ugly = u"“Tệp” =1+1 🙂 "_s + QString(60, u'x') + u".txt"_s;
    QStringList paths;
    for (const QString &name : {u"lớn.txt"_s, u"xóa.txt"_s, ugly, u"cuối.txt"_s}) {
        c.attached(name, "bản một");
        c.click("open");
        paths.append(c.openedPath());
    }
    changeOutside(paths.at(0), QByteArray(int(mostBytesOfAttachment()) + 1, 'x'));
    for (const QString &path : paths.mid(1))
        changeOutside(path, "bản hai");
    c.copies().look();
    c.list().selectRow(1);
    c.list().setFocus();
    pressKey(Qt::Key_Delete);
    REQUIRE(c.files().size() == 3);
    c.click("take_back");
    CHECK(c.content(c.files().at(0)) == "bản một");
    CHECK(c.content(c.files().at(1)) == "bản hai");
    CHECK(c.content(c.files().at(2)) == "bản hai");
    CHECK(c.said().constLast().contains(u"2 new version"_s));
    CHECK(c.said().constLast().contains(u"“lớn.txt” is larger than"_s));
    CHECK(c.said().constLast().contains(u"“xóa.txt” has been deleted"_s));
    CHECK(c.offered().isEmpty());
    CHECK(c.copies().changed().size() == 2);
}

TEST_CASE("where the file has the changed content already there is nothing to undo", "[files]")
{
    FilesCase c;
    const Attachment file = c.attached(u"a.txt"_s, "một");
    c.click("open");
    changeOutside(c.openedPath(), "hai");
    c.copies().look();
    takeBack(c.database(), file.id, c.written(u"khác.txt"_s, "hai"));
    const qint64 step = lastStepId(c.database());
    c.click("take_back");
    CHECK(lastStepId(c.database()) == step);
    CHECK(c.offered().isEmpty());
    CHECK(c.copies().changed().isEmpty());
    CHECK(c.content(c.files().constFirst()) == "hai");
}

TEST_CASE("of many copies that cannot be taken in the first are told and the others counted")
{
    QStringList refused;
    for (int i = 0; i < 30; ++i)
        refused.append(u"tệp %1"_s.arg(i));
    CHECK(refusalsInWords(refused.mid(0, 2)) == u"tệp 0\ntệp 1"_s);
    CHECK(refusalsInWords(refused).contains(u"tệp 3\n26 more"_s));
    CHECK_FALSE(refusalsInWords(refused).contains(u"tệp 4"_s));
}

TEST_CASE("after a new version came in otherwise a copy of that is opened", "[files]")
{
    FilesCase c;
    const Attachment file = c.attached(u"a.txt"_s, "một");
    c.click("open");
    const QString before = c.openedPath();
    takeBack(c.database(), file.id, c.written(u"khác.txt"_s, "hai"));
    c.click("open");
    CHECK(c.openedPath() != before);
    CHECK(FilesCase::read(c.openedPath()) == "hai");
}

TEST_CASE("files are dragged out as private copies under names of their own", "[files]")
{
    FilesCase c;
    c.attached(u"Ảnh.jpg"_s, "một");
    c.attached(u"Ảnh.jpg"_s, "hai");
    const QAbstractItemModel &model = *c.list().model();
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.index(0, 0), model.index(0, 1), model.index(1, 0), model.index(1, 1)}));
    REQUIRE(data);
    REQUIRE(data->urls().size() == 2);
    CHECK(FilesCase::read(data->urls().at(0).toLocalFile()) == "một");
    CHECK(FilesCase::read(data->urls().at(1).toLocalFile()) == "hai");
    CHECK(data->urls().at(0).fileName() == u"Ảnh.jpg"_s);
    CHECK(model.supportedDragActions() == Qt::CopyAction);
}

TEST_CASE("in a file that is open for reading files are opened as copies that cannot be written", "[files]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"so.danvan"_s);
    qint64 conference = 0;
    {
        const auto writer = createFile(path, {u"A"_s, u"B"_s});
        conference = FilesCase::addedTo(*writer);
        QFile file(folder.filePath(u"a.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("nội dung");
        file.close();
        attachFile(*writer, {&schema<Conference>().type, conference}, file.fileName(), {2024, 3, 5});
    }
    const auto reader = openForReading(path);
    TestDesk other;
    Desk desk{*reader,           other.desk().preferences, other.ask, other.desk().notices, other.desk().navigator,
              other.desk().today};
    AttachmentsPane pane(desk, schema<Conference>().type);
    pane.setOwner(conference);
    showActive(pane);
    CHECK(child<QToolButton>(pane, "conference_file_add") == nullptr);
    CHECK(child<QToolButton>(pane, "conference_file_delete") == nullptr);
    CHECK_FALSE(pane.acceptDrops());
    child<QTableView>(pane, "conference_file_list")->selectRow(0);
    child<QToolButton>(pane, "conference_file_open")->click();
    REQUIRE(other.ask.opened.size() == 1);
    CHECK_FALSE(QFile::permissions(QUrl(other.ask.opened.first()).toLocalFile()) & QFile::WriteOwner);
}
