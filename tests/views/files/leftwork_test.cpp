// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/files/filescase.h"

#include "app/session/leftfolders.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

/// A desk whose program is killed while other programs work at copies of its files.
struct LeftFoldersCase
{
    QTemporaryDir temp;
    QByteArray before = qgetenv("TMPDIR");
    QDir kept{temp.filePath(u"Tài liệu"_s)};
    TestAsk ask;

    LeftFoldersCase() { qputenv("TMPDIR", temp.path().toUtf8()); }
    ~LeftFoldersCase() { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); }
    LeftFoldersCase(const LeftFoldersCase &) = delete;
    LeftFoldersCase &operator=(const LeftFoldersCase &) = delete;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    /// The folder as it lies there when nobody removes it any more and nobody holds its lock.
    QString leftOf(const QString &copy)
    {
        const QDir folder(QFileInfo(QFileInfo(copy).path()).path());
        const QString left = folder.path() + u"trái"_s;
        QDirIterator all(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QString target = QDir(left).filePath(folder.relativeFilePath(path));
            if (path.endsWith(u"-owner"_s))
                continue;
            REQUIRE(QDir().mkpath(QFileInfo(target).path()));
            REQUIRE(QFile::copy(path, target));
        }
        return left;
    }
    void startAgain() { clearLeftFolders(kept, ask, nullptr); }
    [[nodiscard]] QStringList keptFiles() const { return kept.entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] QByteArray keptContent(const QString &name) const { return FilesCase::read(kept.filePath(name)); }
};

QString opened(FilesCase &c, const QString &name, const QByteArray &bytes)
{
    c.attached(name, bytes);
    c.click("open");
    return c.openedPath();
}

} // namespace

TEST_CASE("after a killed program changed copies are kept and told of, and unchanged ones go", "[files][private]")
{
    LeftFoldersCase left;
    QString folder;
    {
        FilesCase c;
        opened(c, u"như cũ.txt"_s, "một");
        LeftFoldersCase::write(opened(c, u"Dự \"thảo\" 🎉.docx"_s, "hai"), "hai, sửa");
        folder = left.leftOf(c.openedPath());
    }
    REQUIRE(QFileInfo::exists(folder));
    left.startAgain();
    CHECK_FALSE(QFileInfo::exists(folder));
    REQUIRE(left.keptFiles().size() == 1);
    const QString name = left.keptFiles().constFirst();
    CHECK(left.keptContent(name) == "hai, sửa");
    REQUIRE(left.ask.questions.size() == 1);
    CHECK(left.ask.questions.first().contains(left.kept.filePath(name)));
    CHECK(left.ask.opened == QStringList{QUrl::fromLocalFile(left.kept.path()).toString()});
    left.startAgain();
    CHECK(left.ask.questions.size() == 1);
}

TEST_CASE("a copy that was taken back, and one that was never changed, are not told of", "[files][private]")
{
    LeftFoldersCase left;
    QString folder;
    {
        FilesCase c;
        const QString path = opened(c, u"Dự thảo.docx"_s, "một");
        LeftFoldersCase::write(path, "hai, dài hơn");
        c.copies().look();
        c.click("take_back");
        folder = left.leftOf(path);
    }
    left.startAgain();
    CHECK_FALSE(QFileInfo::exists(folder));
    CHECK(left.ask.questions.isEmpty());
    CHECK(left.keptFiles().isEmpty());
}

TEST_CASE("what another program still has open stays where it is until that is closed", "[files][private]")
{
    LeftFoldersCase left;
    QString folder;
    {
        FilesCase c;
        const QString path = opened(c, u"Dự thảo.docx"_s, "một");
        LeftFoldersCase::write(path, "hai");
        LeftFoldersCase::write(QFileInfo(path).path() + u"/.~lock.Dự thảo.docx#"_s, "LibreOffice");
        folder = left.leftOf(path);
    }
    left.ask.confirms = false;
    left.startAgain();
    CHECK(FilesCase::read(folder + u"/1/Dự thảo.docx"_s) == "hai");
    REQUIRE(left.ask.questions.size() == 1);
    CHECK(left.ask.questions.first().contains(folder + u"/1/Dự thảo.docx"_s));
    CHECK(left.ask.opened.isEmpty());
    REQUIRE(QFile::remove(folder + u"/1/.~lock.Dự thảo.docx#"_s));
    left.startAgain();
    CHECK(left.ask.questions.size() == 2);
    CHECK(left.keptContent(u"Dự thảo.docx"_s) == "hai");
    CHECK_FALSE(QFileInfo::exists(folder));
}

TEST_CASE("what was saved beside a copy is kept as well, and nothing takes the place of another file",
          "[files][private]")
{
    LeftFoldersCase left;
    const QString longName = u"dài"_s.repeated(30) + u".docx"_s;
    {
        FilesCase c;
        const QString path = opened(c, longName, "một");
        LeftFoldersCase::write(QFileInfo(path).path() + u"/bản 2.docx"_s, "hai");
        left.leftOf(path);
    }
    REQUIRE(QDir().mkpath(left.kept.path()));
    LeftFoldersCase::write(left.kept.filePath(u"bản 2.docx"_s), "của người dùng");
    left.startAgain();
    CHECK(left.keptContent(u"bản 2.docx"_s) == "của người dùng");
    CHECK(left.keptContent(u"bản 2 (2).docx"_s) == "hai");
    CHECK(left.keptFiles().size() == 2);
}

TEST_CASE("where nothing can be kept elsewhere the work stays where it is", "[files][private]")
{
    LeftFoldersCase left;
    QString folder;
    {
        FilesCase c;
        const QString path = opened(c, u"Dự thảo.docx"_s, "một");
        LeftFoldersCase::write(path, "hai");
        folder = left.leftOf(path);
    }
    // A file has the name of the folder.
    LeftFoldersCase::write(left.kept.path(), "chắn đường");
    left.startAgain();
    CHECK(FilesCase::read(folder + u"/1/Dự thảo.docx"_s) == "hai");
    REQUIRE(left.ask.questions.size() == 1);
    CHECK(left.ask.questions.first().contains(folder));
}
