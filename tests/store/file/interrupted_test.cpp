// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "store/file/filelock.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "support.h"
#include "tests/store/diskfile.h"
#include "tests/store/storesupport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageCountAt = 28;

/// A file with one body, closed again.
struct ClosedFile : DiskFile
{
    ClosedFile() { addedBody(*createFile(path, testIdentity()), u"Ban Dân vận"_s); }
    [[nodiscard]] QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &to, qint64 at, const QByteArray &bytes)
    {
        QFile file(to);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(at));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void putNoiseAround() const
    {
        write(path, 4096 * 3, QByteArray(4096 * 5, 'x'));
        write(path + u"-journal"_s, 0, QByteArray(600, 'x'));
    }
};

} // namespace

TEST_CASE("a lock that was removed by hand and taken by another is not taken away by its first holder")
{
    const ClosedFile file;
    auto first = FileLock::tryLock(file.path, u"một"_s);
    REQUIRE(first);
    REQUIRE(QFile::remove(file.path + u".lock"_s));
    CHECK_FALSE(FileLock::holderOf(file.path));
    const auto second = FileLock::tryLock(file.path, u"hai"_s);
    REQUIRE(second);
    first.reset();
    CHECK(FileLock::holderOf(file.path) == u"hai"_s);
    CHECK_FALSE(FileLock::tryLock(file.path, u"ba"_s));
}

TEST_CASE("copies that are kept at the same moment each have a name of their own")
{
    const ClosedFile file;
    const QDateTime moment(QDate(2024, 3, 5), QTime(8, 0));
    const QString first = keepCopy(file.path, moment);
    addedBody(*openForWriting(file.path, testIdentity()), u"Công an"_s);
    const QString second = keepCopy(file.path, moment);
    CHECK(first != second);
    CHECK(countOf(openForReading(first)->connection(), u"organisation"_s) == 1);
    CHECK(countOf(openForReading(second)->connection(), u"organisation"_s) == 2);
}

TEST_CASE("a damaged file that has a journal is refused and nothing is written to it or beside it")
{
    const ClosedFile file;
    file.putNoiseAround();
    const QByteArray before = file.content();
    const QStringList names = file.names();
    CHECK(sentenceOf([&] { openForWriting(file.path, testIdentity()); }).contains(u"“%1”"_s.arg(file.path)));
    CHECK(sentenceOf([&] { openForReading(file.path); }).contains(u"“%1”"_s.arg(file.path)));
    CHECK(file.content() == before);
    CHECK(file.names() == names);
}

TEST_CASE("an older file that the scripts do not fit is refused and nothing is written to it or beside it")
{
    const ClosedFile file;
    Connection(file.path, Access::ReadWrite).execute(u"PRAGMA user_version = 1"_s);
    const QByteArray before = file.content();
    CHECK(sentenceOf([&] { openForWriting(file.path, testIdentity()); }).contains(u"“%1”"_s.arg(file.path)));
    CHECK(file.content() == before);
    CHECK(file.names() == QStringList{u"so.danvan"_s});
}

#ifndef Q_OS_WIN
TEST_CASE("a file whose commit broke off before it had grown is rolled back and not taken for cut off")
{
    const ClosedFile file;
    killedDuring([&] {
        const auto database = openForWriting(file.path, testIdentity());
        database->connection().execute(u"PRAGMA cache_size = 5"_s);
        const Step step(*database, u"Nhập"_s);
        // Into the first page, which then is in the journal.
        database->connection().execute(u"PRAGMA user_version = 6"_s);
        for (int i = 0; i < 100; ++i)
            Table<Organisation>(*database).insert({.title = u"Ban %1"_s.arg(i), .note = u"n"_s.repeated(2000)});
        killMyself();
    });
    REQUIRE(file.journalSize() > 0);
    ClosedFile::write(file.path, pageCountAt, QByteArray("\0\1\0\0", 4));
    CHECK(countOf(openForReading(file.path)->connection(), u"organisation"_s) == 1);
    CHECK(countOf(openForWriting(file.path, testIdentity())->connection(), u"organisation"_s) == 1);
    CHECK(file.journalSize() == 0);
}
#endif
