// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/files/filescase.h"

#include "store/log/undo.h"

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
    c.ask.openPath = c.written(u"Kế hoạch \"1\".pdf"_s, QByteArray(2048, 'x'));
    c.click("add");
    REQUIRE(c.files().size() == 1);
    CHECK(c.files().first().addedOn == c.today);
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
    REQUIRE(QTest::qWaitFor([&] { return !c.said().isEmpty(); }));
    CHECK(namesIn(c) == QStringList{u"một.txt"_s, u"hai.txt"_s});
    CHECK(c.said().constLast().contains(QFileInfo(c.folder.path()).fileName()));
    CHECK(QFileInfo::exists(paths.first()));
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
    CHECK(c.files().first().fileName == u"Biên bản có chữ ký.pdf"_s);
    CHECK(c.files().first().note == u"=1+1 “bản gốc” 🎉"_s);
    type(0, u"  "_s);
    CHECK(c.files().first().fileName == u"Biên bản có chữ ký.pdf"_s);
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
