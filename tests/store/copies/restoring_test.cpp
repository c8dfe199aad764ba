// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/restoring.h"

#include "store/storeerror.h"
#include "support.h"
#include "tests/store/copies/copiedfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

TEST_CASE("Restoring puts the copy in place and keeps the file as it was")
{
    const CopiedFile file;
    const QString kept = restoreCopy(file.path, file.copy, testIdentity());
    CHECK(dumpOfFile(file.path) == file.then);
    CHECK(dumpOfFile(kept) == file.now);
    CHECK(dumpOfFile(file.copy) == file.then);
    const auto writer = openForWriting(file.path, testIdentity());
    addedBody(*writer, u"Viết tiếp được"_s);
}

TEST_CASE("A file that is lost is restored where it was")
{
    const CopiedFile file;
    REQUIRE(QFile::remove(file.path));
    CHECK(restoreCopy(file.path, file.copy, testIdentity()).isEmpty());
    CHECK(dumpOfFile(file.path) == file.then);
}

TEST_CASE("A damaged copy, one that is not there and a file in use are refused and change nothing")
{
    const CopiedFile file;
    const QString damaged = file.path + u".damaged"_s;
    REQUIRE(QFile::copy(file.copy, damaged));
    QFile cut(damaged);
    REQUIRE(cut.resize(cut.size() / 2));
    CHECK_FALSE(sentenceOf([&] { restoreCopy(file.path, damaged, testIdentity()); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { restoreCopy(file.path, file.path + u".none"_s, testIdentity()); }).isEmpty());
    {
        const auto writer = openForWriting(file.path, testIdentity());
        CHECK_FALSE(sentenceOf([&] { restoreCopy(file.path, file.copy, testIdentity()); }).isEmpty());
    }
    CHECK(dumpOfFile(file.path) == file.now);
}

TEST_CASE("A journal left beside the file is kept with it and not rolled into what was restored")
{
    const CopiedFile file;
    QFile journal(file.path + u"-journal"_s);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("left behind");
    journal.close();
    const QString kept = restoreCopy(file.path, file.copy, testIdentity());
    CHECK(dumpOfFile(file.path) == file.then);
    CHECK_FALSE(journal.exists());
    CHECK(QFile::exists(kept + u"-journal"_s));
}

TEST_CASE("What another tool wrote in a log of its own is kept with the file and not read into what was restored")
{
    const CopiedFile file;
    Connection(file.path, Access::ReadWrite).execute(u"PRAGMA journal_mode = WAL"_s);
    const QString elsewhere = file.folder.filePath(u"giữa chừng.danvan"_s);
    {
        Connection tool(file.path, Access::ReadWrite);
        tool.execute(u"UPDATE organisation SET note = 'Ghi bằng công cụ khác'"_s);
        // As a killed one leaves it.
        for (const QString &side : {QString(), u"-wal"_s})
            REQUIRE(QFile::copy(file.path + side, elsewhere + side));
    }
    for (const QString &side : {QString(), u"-wal"_s}) {
        QFile::remove(file.path + side);
        REQUIRE(QFile::rename(elsewhere + side, file.path + side));
    }
    const QString kept = restoreCopy(file.path, file.copy, testIdentity());
    CHECK(dumpOfFile(file.path) == file.then);
    CHECK_FALSE(QFile::exists(file.path + u"-wal"_s));
    CHECK(Connection(kept, Access::ReadWrite).texts(u"SELECT DISTINCT note FROM organisation"_s) ==
          QStringList{u"Ghi bằng công cụ khác"_s});
}
