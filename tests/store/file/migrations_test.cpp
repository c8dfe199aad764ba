// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/migrations.h"

#include "domain/recordtypes.h"
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/filler.h"
#include "tests/store/storesupport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QStringList schemaOf(const Connection &connection)
{
    QStringList lines;
    for (const QVariantList &row :
         connection.select(u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s))
        lines.append(lineOf(row));
    return lines;
}

/// A file with two records of each kind, closed again.
struct FilledFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"so.danvan"_s);

    FilledFile()
    {
        const auto database = open();
        Step step(*database, u"Nhập"_s);
        Filler(*database).fill(2);
        step.commit();
    }
    [[nodiscard]] std::unique_ptr<Connection> connect() const
    {
        return std::make_unique<Connection>(path, Access::ReadWrite);
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto connection = connect();
        migrate(*connection);
        return std::make_unique<Database>(std::move(connection), Access::ReadWrite, testIdentity());
    }
};

/// A script that makes the table anew with a further column, as SQLite asks for most changes.
QString rebuilding(const Connection &connection, const QString &table)
{
    QString sql = connection.value(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {table}).toString();
    sql.replace(u"CREATE TABLE %1 ("_s.arg(table), u"CREATE TABLE %1_new ("_s.arg(table));
    sql.insert(sql.lastIndexOf(u')'), u", further TEXT NOT NULL DEFAULT ''"_s);
    return u"%2;\nINSERT INTO %1_new SELECT *, '' FROM %1;\nDROP TABLE %1;\nALTER TABLE %1_new RENAME TO %1;\n"_s.arg(
        table, sql.simplified());
}

} // namespace

TEST_CASE("A new file has the version of the program and its mark")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    CHECK(versionOf(connection) == 0);
    migrate(connection);
    CHECK(currentVersion() == int(migrationScripts().size()));
    CHECK(versionOf(connection) == currentVersion());
    CHECK(connection.value(u"PRAGMA application_id"_s).toInt() == applicationId);
    CHECK(connection.value(u"PRAGMA foreign_keys"_s).toInt() == 1);
    const QStringList schema = schemaOf(connection);
    migrate(connection);
    CHECK(schemaOf(connection) == schema);
}

TEST_CASE("A file brought up from any version has the schema of a new one")
{
    const QList<QString> scripts = migrationScripts() + QList<QString>{u"ALTER TABLE task ADD COLUMN a TEXT;\n"_s,
                                                                       u"CREATE INDEX task_a ON task (a);\n"_s};
    Connection fresh(u":memory:"_s, Access::ReadWrite);
    migrate(fresh, scripts);
    for (qsizetype version = 0; version < scripts.size(); ++version) {
        Connection old(u":memory:"_s, Access::ReadWrite);
        migrate(old, scripts.mid(0, version));
        CHECK(versionOf(old) == version);
        CHECK(schemaOf(old) != schemaOf(fresh));
        migrate(old, scripts);
        CHECK(schemaOf(old) == schemaOf(fresh));
    }
}

TEST_CASE("A script that fails leaves the version and the data that were reached")
{
    const FilledFile file;
    const auto connection = file.connect();
    const QStringList schema = schemaOf(*connection);
    const QStringList before = dumpOf(*connection);
    const QString good = u"CREATE TABLE further (id INTEGER);\n"_s;
    const QString broken = u"DELETE FROM task_entry;\nCREATE TABLE more (id INTEGER);\nCREATE TABL;\n"_s;
    CHECK_FALSE(sentenceOf([&] { migrate(*connection, migrationScripts() << broken); }).isEmpty());
    CHECK(versionOf(*connection) == currentVersion());
    CHECK(schemaOf(*connection) == schema);
    CHECK(dumpOf(*connection) == before);
    CHECK_FALSE(sentenceOf([&] { migrate(*connection, migrationScripts() << good << broken); }).isEmpty());
    CHECK(versionOf(*connection) == currentVersion() + 1);
    CHECK(schemaOf(*connection).size() == schema.size() + 1);
    CHECK(dumpOf(*connection) == before);
}

TEST_CASE("A script whose last statement was not closed is not half run")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    migrate(connection, {u"CREATE TABLE a (id INTEGER);\nCREATE TABLE b (id INTEGER)"_s});
    CHECK(countOf(connection, u"b"_s) == 0);
    Connection other(u":memory:"_s, Access::ReadWrite);
    CHECK_FALSE(sentenceOf([&] {
                    migrate(other, {u"CREATE TABLE a (id INTEGER)\nCREATE TABLE b (id INTEGER);\n"_s});
                }).isEmpty());
    CHECK(versionOf(other) == 0);
}

TEST_CASE("Making a parent table anew keeps its children")
{
    const FilledFile file;
    for (const QString &table : {u"organisation"_s, u"conference"_s, u"task"_s}) {
        const auto connection = file.connect();
        QList<QString> scripts(versionOf(*connection), u""_s);
        const QStringList before = dumpOf(*connection);
        migrate(*connection, scripts << rebuilding(*connection, table));
        CHECK(versionOf(*connection) == scripts.size());
        CHECK(dumpOf(*connection).size() == before.size());
        CHECK(connection->select(u"PRAGMA foreign_key_check"_s).isEmpty());
    }
}

TEST_CASE("After a table was made anew its changes are logged again from the next opening on")
{
    const FilledFile file;
    {
        const auto connection = file.connect();
        migrate(*connection, migrationScripts() << rebuilding(*connection, u"organisation"_s));
    }
    const auto database = file.open();
    const QStringList before = dumpOf(database->connection());
    CHECK_FALSE(sentenceOf([&] { Table<Task>(*database).remove({1}); }).isEmpty());
    const Id<Organisation> id = addedBody(*database, u"Hội Cựu chiến binh"_s);
    CHECK(foundIds(database->connection(), u"organisation"_s, u"cựu chiến"_s) == QList<qint64>{id.value});
    REQUIRE(undo(*database));
    CHECK(dumpOf(database->connection()) == before);
}

TEST_CASE("A script that leaves references behind which lead nowhere is refused")
{
    const FilledFile file;
    const auto connection = file.connect();
    const QStringList before = dumpOf(*connection);
    const QString sentence =
        sentenceOf([&] { migrate(*connection, migrationScripts() << u"DELETE FROM organisation;\n"_s); });
    CHECK(sentence.contains(file.path));
    CHECK(versionOf(*connection) == currentVersion());
    CHECK(dumpOf(*connection) == before);
}

TEST_CASE("A disk that is full while the format is brought up is told as that")
{
    const QTemporaryDir folder;
    Connection connection(folder.filePath(u"sổ.danvan"_s), Access::ReadWrite);
    connection.execute(u"PRAGMA max_page_count = 5"_s);
    CHECK(sentenceOf([&] { migrate(connection); }).contains(u"is full"_s));
    CHECK(versionOf(connection) < currentVersion());
}

TEST_CASE("A statement ends with a semicolon at the end of a line that is not indented")
{
    CHECK(statementsOf(u""_s).isEmpty());
    CHECK(statementsOf(u"-- a remark;\n\n"_s).isEmpty());
    CHECK(statementsOf(u"A;\nB;\n"_s) == QList<QString>{u"A;\n"_s, u"B;\n"_s});
    CHECK(statementsOf(u"CREATE TRIGGER t BEGIN\n    A;\n    B;\nEND;\nC;\n"_s) ==
          QList<QString>{u"CREATE TRIGGER t BEGIN\n    A;\n    B;\nEND;\n"_s, u"C;\n"_s});
    CHECK(statementsOf(u"A (\n-- why\n    b\n);\r\nC;\r\n"_s) == QList<QString>{u"A (\n    b\n);\n"_s, u"C;\n"_s});
    CHECK(statementsOf(u"A;\nB"_s) == QList<QString>{u"A;\n"_s, u"B\n"_s});
}

TEST_CASE("The scripts of the program hold no statement that runs into the next")
{
    for (const QString &script : migrationScripts()) {
        for (const QString &statement : statementsOf(script)) {
            INFO(statement.left(60).toStdString());
            CHECK(statement.endsWith(u";\n"_s));
            CHECK(statement.count(u"CREATE "_s) + statement.count(u"INSERT "_s) + statement.count(u"UPDATE "_s) <= 1);
        }
    }
}
