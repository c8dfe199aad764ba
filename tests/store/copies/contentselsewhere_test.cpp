// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/unlocking.h"
#include "store/log/bin.h"
#include "store/storeerror.h"
#include "tests/store/copies/filedcase.h"

using namespace Qt::StringLiterals;

TEST_CASE("Contents go to the second place, open or locked, and come back from there", "[files][secondplace]")
{
    FiledCase file;
    const bool isLocked = GENERATE(false, true);
    if (isLocked)
        file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    file.copied();
    prepareSecondPlace(file.path, file.place);
    REQUIRE(catchUp(file.path, file.place, evening) == evening);
    const QString there = secondFolderOf(file.path, file.place);
    CHECK(FiledCase::namesIn(contentsFolderIn(there)).size() == 2);
    CHECK(FiledCase::namesIn(contentsFolderIn(there)).constFirst().endsWith(sealedSuffix()) == isLocked);
    const FileCopy copy = copiesIn(there, file.path).constFirst();
    REQUIRE(QDir(copyFolderOf(file.path)).removeRecursively());
    if (isLocked)
        CHECK_FALSE(sentenceOf([&] { fetchCopy(file.path, copy, u"sai"_s); }).isEmpty());
    fetchCopy(file.path, copy, u"mật khẩu"_s);
    CHECK(FiledCase::contentIn(copiesIn(copyFolderOf(file.path), file.path).constFirst().path) == file.large);
    CHECK(file.beside().size() == 2);
}

TEST_CASE("With another password or none, contents at the second place stay within reach", "[files][secondplace]")
{
    FiledCase file;
    file.place.seal = sealFor(u"cũ"_s, {1, 8192});
    file.copied(evening.addDays(-1));
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    const bool isLocked = GENERATE(false, true);
    file.place.seal = isLocked ? sealFor(u"mới"_s, {1, 8192}) : Seal();
    file.copied();
    catchUp(file.path, file.place, evening);
    const FileCopy copy = copiesIn(secondFolderOf(file.path, file.place), file.path).constFirst();
    REQUIRE(QDir(copyFolderOf(file.path)).removeRecursively());
    fetchCopy(file.path, copy, isLocked ? u"mới"_s : QString());
    CHECK(FiledCase::contentIn(copiesIn(copyFolderOf(file.path), file.path).constFirst().path) == file.large);
}

TEST_CASE("A damaged content at the second place does not keep the copy from being fetched", "[files][secondplace]")
{
    FiledCase file;
    file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    file.copied();
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    const QString there = secondFolderOf(file.path, file.place);
    const QString contents = contentsFolderIn(there);
    REQUIRE(QFile::resize(QDir(contents).filePath(FiledCase::namesIn(contents).constFirst()), 500));
    REQUIRE(QDir(copyFolderOf(file.path)).removeRecursively());
    fetchCopy(file.path, copiesIn(there, file.path).constFirst(), u"mật khẩu"_s);
    const QString fetched = copiesIn(copyFolderOf(file.path), file.path).constFirst().path;
    CHECK(dumpOfFile(fetched) == dumpOfFile(file.path));
    CHECK(file.beside().size() == 1);
}

TEST_CASE("With a password, contents that lie open at the second place are locked", "[files][secondplace]")
{
    FiledCase file;
    file.copied();
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    catchUp(file.path, file.place, evening);
    const QStringList there = FiledCase::namesIn(contentsFolderIn(secondFolderOf(file.path, file.place)));
    CHECK(there.size() == 2);
    CHECK(there.filter(sealedSuffix()).size() == 2);
}

TEST_CASE("A locked copy is unlocked with its attached files, and without them where they are not beside it", "[files]")
{
    FiledCase file;
    file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    file.copied();
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    const QString locked = copiesIn(secondFolderOf(file.path, file.place), file.path).constFirst().path;
    const QString target = file.folder.filePath(u"mở ra.danvan"_s);
    SECTION("beside it")
    {
        unlockCopy(u"mật khẩu"_s, locked, target);
        CHECK(FiledCase::contentIn(target) == file.large);
        CHECK(FiledCase::piecesIn(target) > 0);
    }
    SECTION("elsewhere")
    {
        REQUIRE(QDir(contentsFolderBeside(locked)).removeRecursively());
        unlockCopy(u"mật khẩu"_s, locked, target);
        CHECK(remarkOnMissing(openForReading(target)->connection()).contains(u"Phụ lục 1.docx"_s));
    }
    SECTION("damaged")
    {
        QFile content(
            QDir(contentsFolderBeside(locked)).filePath(FiledCase::namesIn(contentsFolderBeside(locked)).constFirst()));
        REQUIRE(content.resize(500));
        unlockCopy(u"mật khẩu"_s, locked, target);
        CHECK_FALSE(remarkOnMissing(openForReading(target)->connection()).isEmpty());
    }
    CHECK(QDir(file.folder.path()).entryList({u"*.part"_s}, QDir::AllEntries).isEmpty());
}

TEST_CASE("At the second place goes what no copy names any more, locked or not", "[files][secondplace]")
{
    FiledCase file;
    if (GENERATE(false, true))
        file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    const QDateTime now = QDateTime::currentDateTime();
    file.copied(now);
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, now);
    const QString there = contentsFolderIn(secondFolderOf(file.path, file.place));
    REQUIRE(FiledCase::namesIn(there).size() == 2);
    {
        const auto database = openForWriting(file.path, testIdentity());
        removed(*database, largestAttachments(*database, 1).constFirst().id);
        emptyBin(*database, {binEntries(*database).constFirst().deletion});
    }
    // Of the first day the last copy stays, so that the one with the file goes.
    file.copied(now.addSecs(2));
    file.copied(now.addDays(30));
    catchUp(file.path, file.place, now.addDays(30));
    CHECK(FiledCase::namesIn(there).size() == 1);
}
