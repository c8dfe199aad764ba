// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"

#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "store/connection.h"
#include "store/log/triggers.h"
#include "store/statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr auto notBulk = "WHEN NOT EXISTS (SELECT 1 FROM step_now WHERE bulk)"_L1;

QString addTo(const QString &table)
{
    return u"INSERT INTO %1_fts (rowid, search_text) VALUES (NEW.id, NEW.search_text);"_s.arg(table);
}

QString takeFrom(const QString &table)
{
    return u"INSERT INTO %1_fts (%1_fts, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text);"_s.arg(table);
}

void createFor(Connection &connection, const QString &table)
{
    const auto create = [&](const QString &name, const QString &event, const QString &body) {
        connection.execute(u"CREATE TEMP TRIGGER index_%1_%2 AFTER %3 BEGIN %4 END"_s.arg(table, name, event, body));
    };
    create(u"insert"_s, u"INSERT ON main.%1 %2"_s.arg(table, QString(notBulk)), addTo(table));
    create(u"update"_s, u"UPDATE OF search_text ON main.%1 WHEN OLD.search_text IS NOT NEW.search_text"_s.arg(table),
           takeFrom(table) + u' ' + addTo(table));
    create(u"delete"_s, u"DELETE ON main."_s + table, takeFrom(table));
}

void refreshTable(Connection &connection, const RecordType &type)
{
    const QString table = QString::fromLatin1(type.table);
    for (const QVariantList &row : connection.select(u"SELECT id FROM "_s + table))
        refreshDerived(connection, type, row.first().toLongLong());
}

} // namespace

void createIndexTriggers(Connection &connection)
{
    for (const RecordType *type : recordTypes()) {
        if (type->isSearched())
            createFor(connection, QString::fromLatin1(type->table));
    }
}

QStringList derivedNames(const RecordType &type)
{
    QStringList names;
    if (type.sorted)
        names.append(u"sort_key"_s);
    if (type.isSearched())
        names.append(u"search_text"_s);
    return names;
}

QVariantList derivedValues(const RecordType &type, const QVariantList &values)
{
    QVariantList derived;
    if (type.sorted)
        derived.append(StoredAs<QString>::to(type.sortKey(values)));
    if (type.isSearched())
        derived.append(StoredAs<QString>::to(searchTextOf(type, values)));
    return derived;
}

QString columnList(const RecordType &type)
{
    QStringList columns;
    for (const FieldInfo &field : type.fields)
        columns.append(QString::fromLatin1(field.column));
    return columns.join(", "_L1);
}

void refreshDerived(Connection &connection, const RecordType &type, qint64 id)
{
    const QString table = QString::fromLatin1(type.table);
    const auto rows = connection.select(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columnList(type), table), {id});
    if (rows.isEmpty())
        return;
    const QStringList names = derivedNames(type);
    if (names.isEmpty())
        return;
    connection.execute(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, names.join(" = ?, "_L1)),
                       derivedValues(type, rows.first()) << id);
}

void rebuildIndexes(Connection &connection)
{
    const auto indexes = connection.select(
        u"SELECT name FROM sqlite_schema WHERE name LIKE '%~_fts' ESCAPE '~' AND sql LIKE 'CREATE VIRTUAL%'"_s);
    for (const QVariantList &index : indexes)
        connection.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(index.first().toString()));
}

void forgetIndexes(Connection &connection)
{
    // A table takes part in a transaction, and hears of its end, from its first write on, though it changes no row.
    for (const RecordType *type : recordTypes()) {
        if (type->isSearched())
            connection.execute(u"DELETE FROM %1_fts WHERE rowid = -1"_s.arg(QLatin1StringView(type->table)));
    }
    connection.execute(u"ROLLBACK"_s);
}

bool isDerivedOld(const Connection &connection)
{
    return connection.value(u"SELECT value FROM file_info WHERE key = 'text_rules_version'"_s).toInt() !=
           textRulesVersion;
}

void rebuildDerivedIfOld(Connection &connection)
{
    if (!isDerivedOld(connection))
        return;
    for (const RecordType *type : recordTypes())
        refreshTable(connection, *type);
    rebuildIndexes(connection);
    connection.execute(u"INSERT INTO file_info (key, value) VALUES ('text_rules_version', ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                       {QString::number(textRulesVersion)});
}

QString matchExpression(const QStringList &foldedPrefixes)
{
    QStringList quoted;
    for (const QString &prefix : foldedPrefixes)
        quoted.append(u'"' + QString(prefix).replace(u'"', "\"\""_L1) + "\"*"_L1);
    return quoted.join(" AND "_L1);
}
