// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskfile.h"
#include "domain/directory/organisation.h"
#include "store/log/undo.h"
#include "store/storeerror.h"
#include "storesupport.h"
#include "support.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

void writeMuch(Database &database, int records)
{
    Table<Organisation> table(database);
    for (int i = 0; i < records; ++i)
        table.insert({.title = u"Ban %1"_s.arg(i), .note = u"n"_s.repeated(2000)});
}

#ifndef Q_OS_WIN
/// Changes much in a process of its own that is killed before the commit.
void killedWhileSaving(const DiskFile &file)
{
    killedDuring([&] {
        const auto database = file.open();
        // So small a cache that the pages go to the disk before the commit.
        database->connection().execute(u"PRAGMA cache_size = 5"_s);
        Step step(*database, u"Nhập"_s);
        database->connection().execute(u"UPDATE organisation SET note = ''"_s);
        writeMuch(*database, 100);
        killMyself();
    });
}
#endif

} // namespace

#ifndef Q_OS_WIN
TEST_CASE("A program killed in the middle of a save has changed nothing")
{
    const DiskFile file;
    auto database = file.open();
    Step step(*database, u"Nhập"_s);
    writeMuch(*database, 20);
    step.commit();
    const QStringList before = dumpOf(database->connection());
    const QStringList log = logOf(database->connection());
    database.reset();
    const qint64 size = QFileInfo(file.path).size();
    killedWhileSaving(file);
    CHECK(file.journalSize() > 0);
    CHECK(QFileInfo(file.path).size() > size);
    database = file.open();
    CHECK(dumpOf(database->connection()) == before);
    CHECK(logOf(database->connection()) == log);
    CHECK(file.journalSize() == 0);
    CHECK(brokenIndexes(*database).isEmpty());
    addedBody(*database, u"Ban Dân vận"_s);
    CHECK(dumpOf(database->connection()).size() == before.size() + 1);
}
#endif

TEST_CASE("A full disk is said and what was saved stays")
{
    const DiskFile file;
    const auto database = file.open();
    Connection &connection = database->connection();
    addedBody(*database, u"Ban Dân vận"_s);
    const QStringList before = dumpOf(connection);
    const QStringList log = logOf(connection);
    const qint64 pages = connection.value(u"PRAGMA page_count"_s).toLongLong();
    connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 8));
    const QString sentence = sentenceOf([&] {
        Step step(*database, u"Nhập"_s);
        writeMuch(*database, 100);
        step.commit();
    });
    CHECK(sentence.startsWith(u"The disk that holds “%1” is full"_s.arg(file.path)));
    CHECK(dumpOf(connection) == before);
    CHECK(logOf(connection) == log);
    CHECK(brokenIndexes(*database).isEmpty());
    connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 10'000));
    addedBody(*database, u"Công an tỉnh"_s);
    CHECK(dumpOf(connection).size() == before.size() + 1);
    CHECK(undo(*database));
    CHECK(dumpOf(connection) == before);
}

TEST_CASE("A step that goes on after the disk was full saves nothing of itself")
{
    const DiskFile file;
    const auto database = file.open();
    Connection &connection = database->connection();
    addedBody(*database, u"Ban Dân vận"_s);
    const QStringList before = dumpOf(connection);
    const qint64 pages = connection.value(u"PRAGMA page_count"_s).toLongLong();
    connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 8));
    const QString sentence = sentenceOf([&] {
        Step step(*database, u"Nhập"_s);
        CHECK_FALSE(sentenceOf([&] { writeMuch(*database, 100); }).isEmpty());
        connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 10'000));
        Table<Organisation>(*database).insert({.title = u"Công an tỉnh"_s});
        step.commit();
    });
    INFO(sentence.toStdString());
    const QStringList after = dumpOf(connection);
    // Either the step lived on as a whole, or nothing of it is there; never a part behind the change log.
    CHECK((after == before) == !sentence.isEmpty());
    if (sentence.isEmpty())
        CHECK(undo(*database));
    CHECK(dumpOf(connection) == before);
}

TEST_CASE("A writer from whom somebody else has taken the file over cannot write")
{
    const DiskFile file;
    const auto first = file.open();
    addedBody(*first, u"Ban Dân vận"_s);
    const auto second = file.open();
    const QStringList before = dumpOf(second->connection());
    CHECK(sentenceOf([&] { addedBody(*first, u"Công an"_s); }).startsWith(u"Somebody else has taken over"_s));
    CHECK(sentenceOf([&] { undo(*first); }).startsWith(u"Somebody else has taken over"_s));
    CHECK(dumpOf(second->connection()) == before);
    CHECK(countOf(second->connection(), u"log_step"_s) == 1);
    addedBody(*second, u"Mặt trận"_s);
    CHECK(dumpOf(second->connection()).size() == before.size() + 1);
}

TEST_CASE("A file that another connection is writing is said to be busy")
{
    const DiskFile file;
    const auto database = file.open();
    database->connection().execute(u"PRAGMA busy_timeout = 10"_s);
    Connection other(file.path, Access::ReadWrite);
    other.execute(u"BEGIN IMMEDIATE"_s);
    CHECK(sentenceOf([&] { addedBody(*database, u"Công an"_s); }).contains(u"is being written by another program"_s));
    other.execute(u"ROLLBACK"_s);
    addedBody(*database, u"Công an"_s);
    CHECK(countOf(database->connection(), u"organisation"_s) == 1);
}

TEST_CASE("A commit that a reader holds up is said and leaves nothing")
{
    const DiskFile file;
    const auto database = file.open();
    database->connection().execute(u"PRAGMA busy_timeout = 10"_s);
    Connection reader(file.path, Access::ReadOnly);
    reader.execute(u"BEGIN"_s);
    CHECK(reader.value(u"SELECT count(*) FROM organisation"_s) == 0);
    CHECK(sentenceOf([&] { addedBody(*database, u"Công an"_s); }).contains(u"is being written by another program"_s));
    reader.execute(u"COMMIT"_s);
    CHECK(countOf(database->connection(), u"organisation"_s) == 0);
    CHECK(countOf(database->connection(), u"log_step"_s) == 0);
    addedBody(*database, u"Công an"_s);
    CHECK(countOf(database->connection(), u"organisation"_s) == 1);
}

TEST_CASE("A file opened for reading takes no step and no undo")
{
    const DiskFile file;
    addedBody(*file.open(), u"Ban Dân vận"_s);
    Database reader(std::make_unique<Connection>(file.path, Access::ReadOnly), Access::ReadOnly, testIdentity());
    CHECK(reader.isReadOnly());
    CHECK(sentenceOf([&] { addedBody(reader, u"Công an"_s); }).contains(u"open for reading only"_s));
    CHECK(sentenceOf([&] { undo(reader); }).contains(u"open for reading only"_s));
    CHECK(Table<Organisation>(reader).select().size() == 1);
    CHECK(file.journalSize() == 0);
}
