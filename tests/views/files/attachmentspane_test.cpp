// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/files/filescase.h"

#include "store/log/undo.h"
#include "store/records.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

void drop(AttachmentsPane &pane, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &event);
}

QStringList namesIn(FilesCase &c)
{
    QStringList names;
    for (int row = 0; row < c.list().model()->rowCount(); ++row)
        names.append(c.list().model()->index(row, 0).data().toString());
    return names;
}

} // namespace

TEST_CASE("a file is added by the button, stands in the list with size and day, and is undone", "[files]")
{
    FilesCase c;
    CHECK_FALSE(c.list().isVisible());
    c.ask.openPaths = {c.written(u"Kế hoạch \"1\".pdf"_s, QByteArray(2048, 'x'))};
    c.click("add");
    REQUIRE(c.files().size() == 1);
    CHECK(c.files().constFirst().addedOn == c.today);
    CHECK(c.list().isVisible());
    CHECK(namesIn(c) == QStringList{u"Kế hoạch \"1\".pdf"_s});
    CHECK(c.list().model()->index(0, 1).data().toString().startsWith(u'2'));
    CHECK(c.list().model()->index(0, 2).data().toString() == u"20/11/2024"_s);
    c.act();
    CHECK(c.files().isEmpty());
    CHECK_FALSE(c.list().isVisible());
}

TEST_CASE("cancelling the choice of a file adds nothing", "[files]")
{
    FilesCase c;
    c.click("add");
    CHECK(c.files().isEmpty());
    CHECK(c.said().isEmpty());
}

TEST_CASE("files that are dropped go in, and what cannot is said by name", "[files]")
{
    FilesCase c;
    const QStringList paths{c.written(u"một.txt"_s, "1"), c.folder.path(), c.written(u"hai.txt"_s, "2"),
                            c.folder.filePath(u"không có"_s)};
    drop(c.pane, paths);
    REQUIRE(c.said().size() == 1);
    CHECK(namesIn(c) == QStringList{u"một.txt"_s, u"hai.txt"_s});
    CHECK(c.said().constFirst().contains(
        u"“%1” (a folder), “không có” (not there)"_s.arg(QDir(c.folder.path()).dirName())));
    CHECK(QFileInfo::exists(paths.first()));
    c.act();
    CHECK(c.files().isEmpty());
}

TEST_CASE("several files of one choice are one step, each file once", "[files]")
{
    FilesCase c;
    const QString first = c.written(u"một.txt"_s, "1");
    const QString link = c.folder.filePath(u"lối tắt.txt"_s);
    REQUIRE(QFile::link(first, link));
    c.ask.openPaths = {first, c.written(u"hai.txt"_s, "2"), first, link, c.written(u"ba 🎉.txt"_s, "3")};
    const auto before = lastStepId(c.database());
    c.click("add");
    CHECK(namesIn(c) == QStringList{u"một.txt"_s, u"hai.txt"_s, u"ba 🎉.txt"_s});
    CHECK(lastStepId(c.database()) == before + 1);
    CHECK(lastStep(c.database())->label == u"Add 3 file(s)"_s);
    CHECK(c.said() == QStringList{u"3 file(s) were added."_s});
    c.act();
    CHECK(c.files().isEmpty());
}

TEST_CASE("one file that is refused says the whole reason and the good ones are there", "[files]")
{
    FilesCase c;
    QFile large(c.folder.filePath(u"phim.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(mostBytesOfAttachment() + 1));
    c.ask.openPaths = {large.fileName(), c.written(u"hai.txt"_s, "2")};
    c.click("add");
    CHECK(namesIn(c) == QStringList{u"hai.txt"_s});
    CHECK(c.said().constLast().startsWith(u"“hai.txt” was added. “phim.mp4” is larger than 20 MB"_s));
    c.ask.openPaths = {c.written(u"rỗng.txt"_s, {})};
    const auto before = lastStepId(c.database());
    c.click("add");
    CHECK(c.said().constLast().startsWith(u"“rỗng.txt” is empty"_s));
    CHECK(lastStepId(c.database()) == before);
    CHECK(c.button("add").isEnabled());
}

TEST_CASE("of many refused files the first are named and the others counted", "[files]")
{
    FilesCase c;
    for (int i = 1; i <= 8; ++i)
        c.ask.openPaths.append(c.written(u"rỗng %1.txt"_s.arg(i), {}));
    c.click("add");
    CHECK(c.said().constLast().contains(u"“rỗng 5.txt” (empty), 3 more"_s));
    CHECK_FALSE(c.said().constLast().contains(u"rỗng 6"_s));
}

namespace {

/// Two files of twelve mebibytes that differ.
QStringList largeFiles(FilesCase &c)
{
    constexpr int size = 12 * 1024 * 1024;
    return {c.written(u"một.bin"_s, QByteArray(size, '1')), c.written(u"hai.bin"_s, QByteArray(size, '2'))};
}

qint64 piecesIn(FilesCase &c)
{
    return c.database().connection().value(u"SELECT count(*) FROM file_chunk"_s).toLongLong();
}

} // namespace

TEST_CASE("large files say how far they are and come in as one step at the end", "[files]")
{
    FilesCase c;
    c.button("add").setFocus();
    c.pane.add(largeFiles(c));
    CHECK(c.files().isEmpty());
    CHECK(c.said().constLast() == u"Adding files: 2 MB of 24 MB …"_s);
    CHECK_FALSE(c.button("add").isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !c.files().isEmpty(); }, 60'000));
    CHECK(c.files().size() == 2);
    CHECK(c.content(c.files().constLast()) == QByteArray(12 * 1024 * 1024, '2'));
    CHECK(c.said().constLast() == u"2 file(s) were added."_s);
    CHECK(c.button("add").isEnabled());
    CHECK(c.button("add").hasFocus());
    REQUIRE(undo(c.database()));
    CHECK(c.files().isEmpty());
}

TEST_CASE("stopped while it is read or stored, nothing of large files stays", "[files]")
{
    FilesCase c;
    const bool storing = GENERATE(false, true);
    c.pane.add(largeFiles(c));
    const auto before = lastStepId(c.database());
    if (storing)
        REQUIRE(QTest::qWaitFor([&] { return piecesIn(c) > 0; }, 60'000));
    c.act();
    CHECK(c.said().constLast().startsWith(u"Stopped"_s));
    CHECK(piecesIn(c) == 0);
    QTest::qWait(50);
    CHECK(piecesIn(c) == 0);
    CHECK(c.files().isEmpty());
    CHECK(lastStepId(c.database()) == before);
    CHECK(c.button("add").isEnabled());
    c.attached(u"sau.txt"_s, "sau");
    CHECK(c.files().size() == 1);
}

TEST_CASE("a record that is deleted while its files come in gets none, and nothing of them stays", "[files]")
{
    FilesCase c;
    c.pane.add(largeFiles(c));
    deleteRecords(c.database(), *c.conference.type, {c.conference.id});
    const auto said = c.said().size();
    REQUIRE(QTest::qWaitFor([&] { return c.button("add").isEnabled(); }, 60'000));
    CHECK(c.said().size() > said);
    CHECK(piecesIn(c) == 0);
    CHECK(c.database().connection().value(u"SELECT count(*) FROM attachment"_s).toInt() == 0);
}

TEST_CASE("a page that is closed while files come in leaves nothing of them", "[files]")
{
    FilesCase c;
    {
        AttachmentsPane other(c.desk(), schema<Conference>().type);
        other.setOwner(c.conference.id);
        other.add(largeFiles(c));
        REQUIRE(QTest::qWaitFor([&] { return piecesIn(c) > 0; }, 60'000));
    }
    CHECK(piecesIn(c) == 0);
    CHECK(c.files().isEmpty());
}

TEST_CASE("what is no file on this computer is not taken", "[files]")
{
    FilesCase c;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/a.pdf"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&c.pane, &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("a file is deleted by its key and brought again from the message", "[files]")
{
    FilesCase c;
    const Attachment file = c.attached(u"a.txt"_s, "nội dung");
    pressKey(Qt::Key_Delete);
    CHECK(c.files().isEmpty());
    c.act();
    CHECK(c.files() == QList{file});
    CHECK(c.content(file) == "nội dung");
}

TEST_CASE("names and notes of files are typed over, and a blank name is refused", "[files]")
{
    FilesCase c;
    const Attachment file = c.attached(u"scan001.pdf"_s, "a");
    const auto type = [&](int column, const QString &text) {
        c.list().setCurrentIndex(c.list().model()->index(0, column));
        pressKey(Qt::Key_F2);
        auto *line = c.list().findChild<QLineEdit *>();
        REQUIRE(line != nullptr);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    type(0, u"Biên bản có chữ ký.pdf"_s);
    type(3, u"=1+1 “bản gốc” 🎉"_s);
    CHECK(c.files().constFirst().fileName == u"Biên bản có chữ ký.pdf"_s);
    CHECK(c.files().constFirst().note == u"=1+1 “bản gốc” 🎉"_s);
    type(0, u"  "_s);
    CHECK(c.files().constFirst().fileName == u"Biên bản có chữ ký.pdf"_s);
    CHECK_FALSE(c.said().isEmpty());
}

TEST_CASE("one file is saved under a name, several go into a folder where nothing is written over", "[files]")
{
    FilesCase c;
    c.attached(u"Ảnh.jpg"_s, "một");
    c.ask.savePath = c.folder.filePath(u"lưu.jpg"_s);
    c.click("save");
    CHECK(FilesCase::read(c.ask.savePath) == "một");
    CHECK(c.ask.questions.constLast() == u"save Ảnh.jpg"_s);
    c.attached(u"Ảnh.jpg"_s, "hai");
    c.list().selectAll();
    REQUIRE(QDir(c.folder.path()).mkdir(u"ra"_s));
    c.ask.folderPath = c.folder.filePath(u"ra"_s);
    c.written(u"ra/ảnh.JPG"_s, "của người khác");
    const auto said = c.said().size();
    c.click("save");
    REQUIRE(QTest::qWaitFor([&] { return c.said().size() > said; }));
    CHECK(FilesCase::read(c.folder.filePath(u"ra/ảnh.JPG"_s)) == "của người khác");
    CHECK(FilesCase::read(c.folder.filePath(u"ra/Ảnh (2).jpg"_s)) == "một");
    CHECK(FilesCase::read(c.folder.filePath(u"ra/Ảnh (3).jpg"_s)) == "hai");
}

TEST_CASE("a damaged file is neither opened nor saved, and that is said", "[files]")
{
    FilesCase c;
    c.attached(u"Tờ trình.doc"_s, "nguyên vẹn");
    c.database().connection().execute(u"UPDATE file_chunk SET data = X'00'"_s);
    c.click("open");
    CHECK(c.ask.opened.isEmpty());
    CHECK(c.said().constLast().contains(u"Tờ trình.doc"_s));
    c.ask.savePath = c.folder.filePath(u"ra.doc"_s);
    c.click("save");
    CHECK_FALSE(QFileInfo::exists(c.ask.savePath));
    CHECK(c.list().model()->mimeData({c.list().model()->index(0, 0)}) == nullptr);
}

TEST_CASE("a file that is found is shown in its list", "[files]")
{
    FilesCase c;
    const Attachment first = c.attached(u"a.txt"_s, "a");
    c.attached(u"b.txt"_s, "b");
    CHECK(c.pane.select({&schema<Attachment>().type, first.id.value}));
    CHECK(c.list().currentIndex().row() == 0);
    CHECK_FALSE(c.pane.select({&schema<Attachment>().type, 999}));
    CHECK_FALSE(c.pane.select(c.conference));
}
