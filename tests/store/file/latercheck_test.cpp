// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "tests/store/storesupport.h"

#include "domain/directory/person.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "store/step.h"
#include "store/table.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// A file with one person in it.
struct OneFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"sổ.danvan"_s);

    OneFile()
    {
        const auto database = createFile(path, testIdentity());
        add(*database);
    }

    static void add(Database &database)
    {
        Step step(database, u"Thêm người"_s);
        Table<Person>(database).insert({.fullName = u"Tạ Văn Lộc"_s});
        step.commit();
    }

    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// Spoils the page that the tasks begin on, which neither opening nor the directory reads.
    void damage() const
    {
        Connection connection(path, Access::ReadOnly);
        const qint64 page = connection.value(u"SELECT rootpage FROM sqlite_master WHERE name = 'task'"_s).toLongLong();
        const qint64 size = connection.value(u"PRAGMA page_size"_s).toLongLong();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek((page - 1) * size);
        REQUIRE(file.write(QByteArray(size, '\x5a')) == size);
    }
};

} // namespace

TEST_CASE("a file that is to be checked later is read at once and written to only after that", "[opening]")
{
    const OneFile file;
    const QByteArray before = file.bytes();
    const auto database = openForWriting(file.path, testIdentity(), Checking::Later);
    CHECK(Table<Person>(*database).select().size() == 1);
    CHECK(file.bytes() == before);

    SECTION("the check lays the writer's claim")
    {
        database->checkContent();
        CHECK(file.bytes() != before);
        const QByteArray claimed = file.bytes();
        database->checkContent();
        CHECK(file.bytes() == claimed);
    }
    SECTION("a step makes the check itself and is logged")
    {
        OneFile::add(*database);
        CHECK(Table<Person>(*database).select().size() == 2);
        CHECK(undo(*database));
        CHECK(Table<Person>(*database).select().size() == 1);
    }
    SECTION("undo makes the check itself")
    {
        CHECK(undo(*database));
        CHECK(Table<Person>(*database).select().isEmpty());
    }
}

TEST_CASE("a damaged file that was to be checked later is never written to", "[opening]")
{
    const OneFile file;
    file.damage();
    const QByteArray before = file.bytes();
    {
        const auto database = openForWriting(file.path, testIdentity(), Checking::Later);
        const QString sentence = sentenceOf([&] { database->checkContent(); });
        CHECK(sentence.contains(file.path));
        CHECK(sentenceOf([&] { OneFile::add(*database); }) == sentence);
        CHECK(sentenceOf([&] { undo(*database); }) == sentence);
    }
    CHECK(file.bytes() == before);
    CHECK(sentenceOf([&] { openForReading(file.path, Checking::Later)->checkContent(); }).contains(file.path));
}

TEST_CASE("a first write that a reader kept off is done when it is tried again", "[opening]")
{
    const OneFile file;
    const auto database = openForWriting(file.path, testIdentity(), Checking::Later);
    {
        Connection reader(file.path, Access::ReadOnly);
        reader.execute(u"BEGIN"_s);
        CHECK(reader.value(u"SELECT count(*) FROM person"_s).toInt() == 1);
        CHECK(sentenceOf([&] { OneFile::add(*database); }).contains(u"another program"_s));
    }
    OneFile::add(*database);
    CHECK(Table<Person>(*database).select().size() == 2);
    undo(*database);
    CHECK(Table<Person>(*database).select().size() == 1);
}

TEST_CASE("a damaged file of an older version is checked before it is brought up to date", "[opening]")
{
    const OneFile file;
    Connection(file.path, Access::ReadWrite).execute(u"PRAGMA user_version = 1"_s);
    file.damage();
    const QByteArray before = file.bytes();
    CHECK(sentenceOf([&] { openForWriting(file.path, testIdentity(), Checking::Later); }).contains(file.path));
    CHECK(file.bytes() == before);
}
