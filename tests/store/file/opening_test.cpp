// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "tests/store/storesupport.h"

#include "domain/directory/person.h"
#include "store/file/damagedfile.h"
#include "store/file/filelock.h"
#include "store/file/migrations.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const Identity hoa{u"Chị Hoa"_s, u"MÁY-02"_s, [] { return QDateTime(QDate(2024, 2, 28), QTime(1, 0), Qt::UTC); }};

struct Folder
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"sổ.danvan"_s);
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

void addPerson(Database &database, const QString &name)
{
    Step step(database, u"Thêm người"_s);
    Table<Person>(database).insert({.fullName = name});
    step.commit();
}

/// Kernel locks on the file, as the system lists them: by inode, so it sees SQLite's own.
int locksOn(const QString &path)
{
    struct stat info = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    QFile list(u"/proc/locks"_s);
    REQUIRE(list.open(QIODevice::ReadOnly));
    return int(list.readAll().count(":" + QByteArray::number(qulonglong(info.st_ino)) + " "));
}

} // namespace

TEST_CASE("a new file keeps what was saved and its lock goes with the writer", "[opening]")
{
    const Folder f;
    {
        const auto database = createFile(f.path, hoa);
        addPerson(*database, u"Tạ Văn Lộc"_s);
        CHECK(f.names() == QStringList{u"sổ.danvan"_s, u"sổ.danvan.lock"_s});
    }
    CHECK(f.names() == QStringList{u"sổ.danvan"_s});
    const auto reader = openForReading(f.path);
    CHECK(Table<Person>(*reader).select().first().fullName == u"Tạ Văn Lộc"_s);
}

TEST_CASE("a file that is there already is never overwritten", "[opening]")
{
    const Folder f;
    createFile(f.path, hoa);
    CHECK(sentenceOf([&] { createFile(f.path, hoa); }).contains(f.path));
}

TEST_CASE("a second writer is told who has the file where and since when", "[opening]")
{
    const Folder f;
    const auto first = createFile(f.path, hoa);
    const QString sentence = sentenceOf([&] { openForWriting(f.path, {u"Anh Nam"_s, u"MÁY-03"_s}); });
    CHECK(sentence.contains(u"Chị Hoa · MÁY-02 · 08:00 28/02/2024"_s));
    addPerson(*first, u"Vẫn ghi được"_s);
}

TEST_CASE("a lock is free again when its holder is gone and asking leaves no trace", "[opening]")
{
    const Folder f;
    CHECK_FALSE(FileLock::holderOf(f.path));
    CHECK(f.names().isEmpty());
    auto lock = FileLock::tryLock(f.path, u"ai đó"_s);
    CHECK(FileLock::holderOf(f.path) == u"ai đó"_s);
    CHECK_FALSE(FileLock::tryLock(f.path, u"người khác"_s));
    lock.reset();
    CHECK(FileLock::tryLock(f.path, u"người khác"_s));
}

TEST_CASE("a side file that a crash left behind does not keep anybody out", "[opening]")
{
    const Folder f;
    createFile(f.path, hoa);
    QFile left(f.path + u".lock"_s);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("người đã tắt máy");
    left.close();
    addPerson(*openForWriting(f.path, hoa), u"Mở được"_s);
}

TEST_CASE("a reader writes nothing and can do nothing but read", "[opening]")
{
    const Folder f;
    createFile(f.path, hoa);
    const auto reader = openForReading(f.path);
    CHECK(reader->isReadOnly());
    CHECK(sentenceOf([&] { addPerson(*reader, u"Không được"_s); }).contains(f.path));
}

TEST_CASE("a reader beside a writer does not drop the writer's locks on the file", "[opening]")
{
    const Folder f;
    const auto writer = createFile(f.path, hoa);
    Step step(*writer, u"Đang ghi"_s);
    Table<Person>(*writer).insert({.fullName = u"Dở dang"_s});
    const int before = locksOn(f.path);
    REQUIRE(before > 0);
    openForReading(f.path);
    CHECK(locksOn(f.path) == before);
}

TEST_CASE("before a journal left behind is rolled back file and journal are copied", "[opening]")
{
    const Folder f;
    {
        const auto database = createFile(f.path, hoa);
        addPerson(*database, u"Bản tốt"_s);
    }
    const QString dead = f.folder.filePath(u"chết.danvan"_s);
    {
        Connection writer(f.path, Access::ReadWrite);
        writer.execute(u"PRAGMA cache_size = 1"_s);
        writer.execute(u"BEGIN"_s);
        writer.execute(u"UPDATE person SET full_name = 'dở dang' || hex(zeroblob(100000))"_s);
        REQUIRE(QFile::copy(f.path, dead));
        REQUIRE(QFile::copy(f.path + u"-journal"_s, dead + u"-journal"_s));
        writer.execute(u"ROLLBACK"_s);
    }
    const auto database = openForWriting(dead, hoa);
    CHECK(Table<Person>(*database).select().first().fullName == u"Bản tốt"_s);
    CHECK(f.names().contains(u"chết.danvan.20240228-010000.bak"_s));
    CHECK(f.names().contains(u"chết.danvan.20240228-010000.bak-journal"_s));
}

TEST_CASE("a writer refuses an unusable file and leaves no side file", "[opening]")
{
    const Folder f;
    QFile text(f.path);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("không phải sổ");
    text.close();
    CHECK(sentenceOf([&] { openForWriting(f.path, hoa); }).contains(f.path));
    CHECK(f.names() == QStringList{u"sổ.danvan"_s});
    CHECK(sentenceOf([&] { openForWriting(f.folder.path(), hoa); }).contains(f.folder.path()));
    CHECK(sentenceOf([&] { openForWriting(f.folder.filePath(u"không có"_s), hoa); }).contains(u"không có"_s));
}

TEST_CASE("a file whose header tells of a version that there never was is refused as damaged and not written to",
          "[opening]")
{
    const Folder folder;
    createFile(folder.path, hoa);
    const int version = GENERATE(0, -1, -2'000'000'000, 1 << 20);
    Connection(folder.path, Access::ReadWrite).execute(u"PRAGMA user_version = %1"_s.arg(version));
    QFile file(folder.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    CHECK(sentenceOf([&] { openForWriting(folder.path, hoa); }).contains(folder.path));
    CHECK(sentenceOf([&] { openForReading(folder.path); }).contains(folder.path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
    file.close();
    CHECK(folder.names() == QStringList{u"sổ.danvan"_s});
}

TEST_CASE("one flipped bit does not make a file of ours another program's", "[opening]")
{
    const Folder folder;
    createFile(folder.path, hoa);
    const int bit = GENERATE(0, 13, 31);
    Connection(folder.path, Access::ReadWrite)
        .execute(u"PRAGMA application_id = %1"_s.arg(int(quint32(applicationId) ^ (1U << bit))));
    CHECK_THROWS_AS(openForReading(folder.path), DamagedFile);
    CHECK_THROWS_AS(openForWriting(folder.path, hoa), DamagedFile);
    Connection(folder.path, Access::ReadWrite).execute(u"PRAGMA application_id = 0"_s);
    CHECK(sentenceOf([&] { openForReading(folder.path); }).contains(u"another program"_s));
}

TEST_CASE("a file that an older program has open is told as that, and read when it is closed there", "[opening]")
{
    const Folder folder;
    createFile(folder.path, hoa);
    Connection(folder.path, Access::ReadWrite).execute(u"PRAGMA user_version = 1"_s);
    const auto held = FileLock::tryLock(folder.path, {});
    CHECK(FileLock::holderOf(folder.path) == u"another user"_s);
    CHECK(sentenceOf([&] { openForReading(folder.path); }).contains(u"older version"_s));
    CHECK(sentenceOf([&] { openForWriting(folder.path, hoa); }).contains(u"another user"_s));
}

TEST_CASE("a folder that is not there is told as that", "[opening]")
{
    const Folder folder;
    const QString sentence = sentenceOf([&] { createFile(folder.folder.filePath(u"Chưa có/sổ.danvan"_s), hoa); });
    CHECK(sentence.contains(u"no folder"_s));
    CHECK(sentence.contains(u"Chưa có"_s));
}
