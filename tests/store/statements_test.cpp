// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "filler.h"
#include "store/file/integrity.h"
#include "store/lists/listsource.h"
#include "store/log/undo.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/figurequeries.h"
#include "store/queries/summary/summaryqueries.h"
#include "store/storeerror.h"
#include "storesupport.h"
#include "support.h"

#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Statements that were begun and not read to their end: each would keep another connection from committing.
QStringList halfRead(const Connection &connection)
{
    QStringList found;
    sqlite3_stmt *statement = nullptr;
    while ((statement = sqlite3_next_stmt(connection.handle(), statement))) {
        if (sqlite3_stmt_busy(statement))
            found.append(QString::fromUtf8(sqlite3_sql(statement)));
    }
    return found;
}

struct BusyFile : TestFile
{
    Filler filler{database};

    BusyFile()
    {
        Step step(database, u"Nhập"_s);
        filler.fill(5);
        step.commit();
    }
    void check(const std::function<void()> &act)
    {
        act();
        CHECK(halfRead(database.connection()).isEmpty());
    }
};

} // namespace

TEST_CASE("A statement that is half read is seen by the check of these tests")
{
    const BusyFile file;
    QSqlQuery query(file.database.connection().database());
    REQUIRE(query.exec(u"SELECT id FROM organisation"_s));
    REQUIRE(query.next());
    CHECK(halfRead(file.database.connection()).size() == 1);
}

TEST_CASE("Reading records leaves no statement half read")
{
    BusyFile file;
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const Rows rows(file.database, *type);
        file.check([&] { CHECK(rows.find(1)); });
        file.check([&] { CHECK_FALSE(rows.select({}).isEmpty()); });
    }
    file.check([&] { CHECK(file.database.connection().value(u"SELECT id FROM organisation"_s) == 1); });
}

TEST_CASE("Lists leave no statement half read")
{
    BusyFile file;
    for (const RecordType *type : recordTypes()) {
        for (const QString &filter : {u""_s, u"ủy ban"_s}) {
            INFO(type->table << ' ' << filter.toStdString());
            ListSource source(file.database, *type, filter);
            file.check([&] { source.fetch(2); });
            file.check([&] { static_cast<void>(source.page(0, 2)); });
            file.check([&] { source.fetchAll(); });
        }
    }
}

TEST_CASE("Queries for papers leave no statement half read")
{
    BusyFile file;
    Database &database = file.database;
    const Period period = yearOf(2024);
    Names names;
    file.check([&] { CHECK(officeOf(database)); });
    file.check([&] { names = organisationNamesOn(database, period.until); });
    file.check([&] { static_cast<void>(officeOn(database, period.until)); });
    file.check([&] { static_cast<void>(postOf(database, {1}, period.until)); });
    file.check([&] { CHECK_FALSE(conferenceFile(database, {1}).attendees.isEmpty()); });
    file.check([&] { CHECK_FALSE(conferencesIn(database, period, {}, names).isEmpty()); });
    file.check([&] { static_cast<void>(headsIn(database, period)); });
    file.check([&] { CHECK_FALSE(programmesIn(database, period, names).isEmpty()); });
    file.check([&] { CHECK_FALSE(plansIn(database, yearOf(2001), names).isEmpty()); });
    file.check([&] { static_cast<void>(tasksAround(database, yearOf(2025))); });
    file.check([&] { CHECK_FALSE(keyTasksIn(database, yearOf(2001), {}, names).isEmpty()); });
    file.check([&] { static_cast<void>(indicatorsIn(database, period)); });
    file.check([&] { static_cast<void>(summaryOf(database, 2024, period, period.until)); });
}

TEST_CASE("Writing checking undo and failures leave no statement half read")
{
    BusyFile file;
    Database &database = file.database;
    file.check([&] { addedBody(database, u"Ban Dân vận"_s); });
    file.check([&] { CHECK(undo(database)); });
    file.check([&] { CHECK(redo(database)); });
    file.check([&] { CHECK_FALSE(sentenceOf([&] { removed(database, Id<Organisation>{2}); }).isEmpty()); });
    file.check([&] { CHECK_FALSE(sentenceOf([&] { addedBody(database, u" "_s); }).isEmpty()); });
    file.check([&] { CHECK_FALSE(sentenceOf([&] { database.connection().execute(u"nonsense"_s); }).isEmpty()); });
    file.check([&] { CHECK(joinedText(checkIntegrity(database)) == u""_s); });
}

TEST_CASE("A statement that is asked again sees the rows, columns and indexes as they are then")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"_s);
    const auto all = [&] { return connection.select(u"SELECT * FROM t WHERE a >= ? ORDER BY id"_s, {u""_s}); };
    const auto texts = [&] { return connection.texts(u"SELECT a FROM t WHERE id > ? ORDER BY id"_s, {0}); };
    const auto add = [&](const QVariant &text) { connection.execute(u"INSERT INTO t (a) VALUES (?)"_s, {text}); };
    add(u"Một"_s);
    CHECK(texts() == QStringList{u"Một"_s});
    CHECK(all() == QList<QVariantList>{{1, u"Một"_s}});
    connection.execute(u"ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'x'"_s);
    connection.execute(u"CREATE INDEX t_a ON t (a)"_s);
    add(QVariant());
    CHECK(texts() == QStringList{u"Một"_s, QString()});
    CHECK(all() == QList<QVariantList>{{1, u"Một"_s, u"x"_s}});
    connection.execute(u"DROP TABLE t"_s);
    CHECK_THROWS_AS(texts(), StoreError);
    connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)"_s);
    add(u"Hai"_s);
    CHECK(texts() == QStringList{u"Hai"_s});
}

TEST_CASE("A statement that was refused is taken the next time")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    connection.execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE)"_s);
    const auto add = [&](const QString &text) { return connection.execute(u"INSERT INTO t (a) VALUES (?)"_s, {text}); };
    CHECK(add(u"Một"_s) == 1);
    CHECK_THROWS_AS(add(u"Một"_s), StoreError);
    CHECK(add(u"Hai"_s) == 2);
    CHECK(halfRead(connection).isEmpty());
}
