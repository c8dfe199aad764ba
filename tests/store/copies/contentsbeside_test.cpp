// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files/contentsbeside.h"

#include "store/copies/restoring.h"
#include "store/file/integrity.h"
#include "store/storeerror.h"
#include "tests/store/copies/filedcase.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST_CASE("Attached files lie once beside the copies that name them, and a copy gives them", "[files]")
{
    const FiledCase file;
    const QString first = file.copied(evening.addDays(-1));
    const QString second = file.copied();
    CHECK(file.beside().size() == 2);
    for (const QString &copy : {first, second}) {
        CHECK(FiledCase::piecesIn(copy) == 0);
        CHECK(QFileInfo(copy).size() < file.large.size());
        CHECK(FiledCase::contentIn(copy) == file.large);
        CHECK(dumpOfFile(copy) == dumpOfFile(file.path));
        CHECK(checkIntegrity(*openForReading(copy)).isEmpty());
    }
    // The file itself keeps what it holds.
    CHECK(FiledCase::piecesIn(file.path) > 0);
    const QString large = QDir(contentsFolderBeside(second)).filePath(file.beside().constFirst());
    CHECK((QFile::permissions(large) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("A copy that is put in the place of the file brings its attached files along", "[files]")
{
    const FiledCase file;
    const QString copy = file.copied();
    REQUIRE(QFile::remove(file.path));
    restoreCopy(file.path, copy, testIdentity());
    CHECK(FiledCase::contentIn(file.path) == file.large);
    CHECK(FiledCase::piecesIn(file.path) > 0);
    CHECK(remarkOnMissing(openForReading(file.path)->connection()).isEmpty());
    CHECK(checkIntegrity(*openForReading(file.path)).isEmpty());
}

TEST_CASE("A copy that is worked on takes its attached files in", "[files]")
{
    const FiledCase file;
    const QString copy = file.copied();
    openForWriting(copy, testIdentity());
    CHECK(FiledCase::piecesIn(copy) > 0);
    CHECK(FiledCase::contentIn(copy) == file.large);
    CHECK(file.beside().size() == 2);
}

TEST_CASE("What is damaged or gone beside a copy is said by name, and the rest is restored", "[files]")
{
    const FiledCase file;
    const QString copy = file.copied();
    QFile large(QDir(contentsFolderBeside(copy)).filePath(file.beside().constFirst()));
    SECTION("damaged")
    {
        REQUIRE(large.open(QIODevice::ReadWrite));
        REQUIRE(large.write("x") == 1);
        large.close();
    }
    SECTION("gone")
    {
        REQUIRE(large.remove());
    }
    CHECK_FALSE(sentenceOf([&] { FiledCase::contentIn(copy); }).isEmpty());
    restoreCopy(file.path, copy, testIdentity());
    const auto restored = openForReading(file.path);
    const QString remark = remarkOnMissing(restored->connection());
    CHECK(remark.contains(u"“Phụ lục 1.docx”"_s));
    CHECK_FALSE(remark.contains(u"=1+1"_s));
    CHECK(dumpOf(restored->connection()) == dumpOfFile(copy));
}

TEST_CASE("A content that was cut short or damaged beside the copies is written anew with the next copy", "[files]")
{
    const FiledCase file;
    file.copied(evening.addDays(-1));
    QFile large(QDir(contentsFolderIn(copyFolderOf(file.path))).filePath(file.beside().constFirst()));
    if (GENERATE(false, true)) {
        REQUIRE(large.resize(1000));
    } else {
        REQUIRE(large.open(QIODevice::ReadWrite));
        REQUIRE(large.write("x") == 1);
        large.close();
    }
    CHECK(FiledCase::contentIn(file.copied()) == file.large);
}

TEST_CASE("What no copy names any more goes with the rotation, and what another names stays", "[files]")
{
    const FiledCase file;
    const QDateTime later = QDateTime::currentDateTime().addSecs(2 * 3600);
    const QDateTime day(later.date().addDays(-5), QTime(8, 0));
    const QString first = file.copied(day);
    file.attach(*openForWriting(file.path, testIdentity()), u"Chỉ một ngày.txt"_s, "chỉ một ngày");
    file.copied(day.addSecs(60));
    restoreCopy(file.path, first, testIdentity());
    file.copied(day.addSecs(120));
    CHECK(file.beside().size() == 3);
    file.copied(later);
    REQUIRE(copiesIn(copyFolderOf(file.path), file.path).size() == 2);
    CHECK(file.beside().size() == 2);
    CHECK(FiledCase::contentIn(copiesIn(copyFolderOf(file.path), file.path).constLast().path) == file.large);
}

TEST_CASE("Nothing is swept that was just written, or while a copy cannot be read", "[files]")
{
    const FiledCase file;
    const QString copy = file.copied();
    const QString folder = contentsFolderBeside(copy);
    const QDateTime now = QDateTime::currentDateTime();
    sweepContentsBeside(folder, {}, now);
    CHECK(file.beside().size() == 2);
    QFile damaged(file.folder.filePath(u"hỏng.danvan"_s));
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("không phải sổ");
    damaged.close();
    sweepContentsBeside(folder, {damaged.fileName()}, now.addDays(1));
    CHECK(file.beside().size() == 2);
    sweepContentsBeside(folder, {copy}, now.addDays(1));
    CHECK(file.beside().size() == 2);
    sweepContentsBeside(folder, {}, now.addDays(1));
    CHECK(file.beside().isEmpty());
}

TEST_CASE("What a copy under a name of somebody's own names is not swept", "[files]")
{
    const FiledCase file;
    const QDateTime later = QDateTime::currentDateTime().addSecs(2 * 3600);
    const QDateTime day(later.date().addDays(-5), QTime(8, 0));
    const QString first = file.copied(day);
    file.attach(*openForWriting(file.path, testIdentity()), u"Chỉ một ngày.txt"_s, "chỉ một ngày");
    REQUIRE(QFile::rename(file.copied(day.addSecs(60)), file.folder.filePath(u"so.danvan-copies/giữ lại.danvan"_s)));
    file.copied(day.addSecs(90));
    restoreCopy(file.path, first, testIdentity());
    file.copied(day.addSecs(120));
    file.copied(later);
    CHECK(file.beside().size() == 3);
}

TEST_CASE("A copy that is wanted still is not rotated away", "[files]")
{
    const FiledCase file;
    const QDateTime later = QDateTime::currentDateTime();
    const QString wanted = file.copied(later.addDays(-5).addSecs(-120));
    file.copied(later.addDays(-5));
    makeCopy(*openForWriting(file.path, testIdentity()), file.path, copyFolderOf(file.path), later, wanted);
    CHECK(QFile::exists(wanted));
    file.copied(later.addSecs(60));
    CHECK_FALSE(QFile::exists(wanted));
}

TEST_CASE("Where the contents cannot be written there is no copy, and a sentence", "[files]")
{
    const FiledCase file;
    REQUIRE(QDir().mkpath(copyFolderOf(file.path)));
    QFile inTheWay(contentsFolderIn(copyFolderOf(file.path)));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK(sentenceOf([&] { file.copied(); }).contains(copyFolderOf(file.path)));
    CHECK(FiledCase::namesIn(copyFolderOf(file.path)) == QStringList{u"files"_s});
}
