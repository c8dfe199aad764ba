// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"
#include "store/file/migrations.h"
#include "store/searchindex.h"
#include "storesupport.h"
#include "support.h"
#include "tests/domain/samplevalues.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QString type;
    bool notNull = false;
};

QMap<QString, Column> columnsOf(const Connection &connection, const RecordType &type)
{
    QMap<QString, Column> columns;
    for (const QVariantList &row : connection.select(u"PRAGMA table_info(%1)"_s.arg(QLatin1StringView(type.table))))
        columns.insert(row.at(1).toString(), {row.at(2).toString(), row.at(3).toBool()});
    return columns;
}

QString scriptOf(const Connection &connection, const RecordType &type)
{
    return connection.value(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, {QString::fromLatin1(type.table)})
        .toString();
}

struct ForeignKey
{
    QString table;
    QString onDelete;
};

QMap<QString, ForeignKey> foreignKeysOf(const Connection &connection, const RecordType &type)
{
    QMap<QString, ForeignKey> keys;
    for (const QVariantList &row :
         connection.select(u"PRAGMA foreign_key_list(%1)"_s.arg(QLatin1StringView(type.table))))
        keys.insert(row.at(3).toString(), {row.at(2).toString(), row.at(6).toString()});
    return keys;
}

/// Columns that an index of the table begins with.
QSet<QString> indexedColumns(const Connection &connection, const RecordType &type)
{
    QSet<QString> columns;
    for (const QVariantList &index : connection.select(u"PRAGMA index_list(%1)"_s.arg(QLatin1StringView(type.table)))) {
        const auto parts = connection.select(u"PRAGMA index_info(%1)"_s.arg(index.at(1).toString()));
        columns.insert(parts.first().at(2).toString());
    }
    return columns;
}

/// What the column is declared as, judged by the kind of its field.
QString declaredType(FieldKind kind)
{
    const QSet<FieldKind> integers{FieldKind::Integer, FieldKind::Decimal, FieldKind::Flag, FieldKind::Reference};
    return integers.contains(kind) ? u"INTEGER"_s : u"TEXT"_s;
}

bool mayBeNull(const FieldInfo &field)
{
    const QSet<FieldKind> nullable{FieldKind::Date, FieldKind::Time, FieldKind::DateTime, FieldKind::Reference};
    return nullable.contains(field.kind) && !field.flags.testFlag(FieldFlag::Required);
}

/// An otherwise valid row with one value set, written past the rules, with foreign keys not looked at.
QString refusal(Connection &connection, const RecordType &type, const FieldInfo &field, const QVariant &value)
{
    QVariantList values = sampleRow(type, 5);
    values[type.indexOf(QString::fromLatin1(field.column))] = value;
    const QString marks = QStringList(values.size(), u"?"_s).join(u',');
    const QString table = QString::fromLatin1(type.table);
    const QString sentence = sentenceOf(
        [&] { connection.execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columnList(type), marks), values); });
    connection.execute(u"DELETE FROM "_s + table);
    return sentence;
}

} // namespace

TEST_CASE("The tables have the columns of the records and the derived ones")
{
    const TestFile file;
    for (const RecordType *type : recordTypes()) {
        QStringList expected{u"id"_s};
        expected += columnList(*type).split(u", "_s);
        expected += derivedNames(*type);
        expected.sort();
        INFO(type->table);
        CHECK(columnsOf(file.database.connection(), *type).keys() == expected);
    }
}

TEST_CASE("Columns are declared as their fields are kept and hold no blobs or reals")
{
    const TestFile file;
    for (const RecordType *type : recordTypes()) {
        const auto columns = columnsOf(file.database.connection(), *type);
        CHECK(columns.size() <= 63);
        for (const Column &column : columns)
            CHECK((column.type == u"TEXT"_s || column.type == u"INTEGER"_s));
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            const Column &column = columns[QString::fromLatin1(field.column)];
            CHECK(column.type == declaredType(field.kind));
            CHECK(column.notNull != mayBeNull(field));
        }
    }
}

TEST_CASE("Ids are never used twice")
{
    const TestFile file;
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        CHECK(scriptOf(file.database.connection(), *type).contains(u"id INTEGER PRIMARY KEY AUTOINCREMENT"_s));
    }
    const Id<Organisation> first = addedBody(file.database, u"Ban Dân vận"_s);
    removed(file.database, first);
    CHECK(addedBody(file.database, u"Ban Tuyên giáo"_s).value == first.value + 1);
}

TEST_CASE("Every reference has a foreign key and an index and only owners take their parts along")
{
    const TestFile file;
    const Connection &connection = file.database.connection();
    for (const RecordType *type : recordTypes()) {
        const auto keys = foreignKeysOf(connection, *type);
        const auto indexed = indexedColumns(connection, *type);
        qsizetype references = 0;
        for (const FieldInfo &field : type->fields) {
            if (field.kind != FieldKind::Reference)
                continue;
            ++references;
            INFO(type->table << '.' << field.column);
            const ForeignKey key = keys.value(QString::fromLatin1(field.column));
            CHECK(key.table == QString::fromLatin1(field.references));
            CHECK(key.onDelete == (field.flags.testFlag(FieldFlag::Owner) ? u"CASCADE"_s : u"NO ACTION"_s));
            CHECK(indexed.contains(QString::fromLatin1(field.column)));
        }
        CHECK(keys.size() == references);
    }
}

TEST_CASE("What lists are ordered by has an index")
{
    const TestFile file;
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const QString order = QString::fromLatin1(type->order);
        if (order != u"id"_s)
            CHECK(indexedColumns(file.database.connection(), *type).contains(order));
    }
}

TEST_CASE("The file takes every choice of the program and no other")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    migrate(connection);
    connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            for (const Choice &choice : field.choices) {
                INFO(type->table << '.' << field.column << ' ' << choice.code);
                CHECK(refusal(connection, *type, field, QString::fromLatin1(choice.code)) == u""_s);
            }
            INFO(type->table << '.' << field.column);
            if (!field.choices.empty())
                CHECK(refusal(connection, *type, field, u"no such code"_s) != u""_s);
        }
    }
}

TEST_CASE("The file itself refuses empty required fields and malformed dates and flags")
{
    Connection connection(u":memory:"_s, Access::ReadWrite);
    migrate(connection);
    connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    const QSet<FieldKind> dated{FieldKind::Date, FieldKind::Time, FieldKind::DateTime};
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            const bool text = field.kind == FieldKind::Text;
            if (field.flags.testFlag(FieldFlag::Required))
                CHECK(refusal(connection, *type, field, text ? QVariant(u"  "_s) : QVariant()) != u""_s);
            if (dated.contains(field.kind))
                CHECK(refusal(connection, *type, field, u"05/3/2024"_s) != u""_s);
            if (field.kind == FieldKind::Flag)
                CHECK(refusal(connection, *type, field, qint64(2)) != u""_s);
        }
    }
}

TEST_CASE("Every searched record has an index and no other has one")
{
    const TestFile file;
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const QVariant found = file.database.connection().value(u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s,
                                                                {QLatin1StringView(type->table) + u"_fts"_s});
        CHECK(found.toBool() == type->isSearched());
    }
}

TEST_CASE("The change log watches every record and nothing else")
{
    const TestFile file;
    const Connection &connection = file.database.connection();
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        const QVariant found = connection.value(
            u"SELECT count(*) FROM temp.sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name LIKE 'log!_%' ESCAPE '!'"_s,
            {QString::fromLatin1(type->table)});
        CHECK(found.toInt() == 3);
    }
    const QVariant all =
        connection.value(u"SELECT count(*) FROM temp.sqlite_master WHERE name LIKE 'log!_%' ESCAPE '!'"_s);
    CHECK(all.toInt() == 3 * int(recordTypes().size()));
    CHECK(connection.value(u"SELECT count(*) FROM main.sqlite_master WHERE type = 'trigger'"_s).toInt() == 0);
}
