// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/triggers.h"

#include "domain/recordtypes.h"
#include "store/connection.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const RecordType &type)
{
    QStringList columns;
    for (const FieldInfo &field : type.fields)
        columns.append(QString::fromLatin1(field.column));
    return columns;
}

/// json_object('title', OLD.title, …), the whole row without its derived columns.
QString rowAsJson(const QStringList &columns)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs.append(u"'%1', OLD.%1"_s.arg(column));
    return u"json_object(%1)"_s.arg(pairs.join(", "_L1));
}

/// The changed columns alone, before (OLD) or after (NEW).
QString changedAsJson(const QStringList &columns, const QString &side)
{
    QStringList rows;
    for (const QString &column : columns)
        rows.append(u"SELECT '%1' AS k, %2.%1 AS v WHERE OLD.%1 IS NOT NEW.%1"_s.arg(column, side));
    return u"(SELECT json_group_object(k, v) FROM (%1))"_s.arg(rows.join(" UNION ALL "_L1));
}

QString somethingChanged(const QStringList &columns)
{
    QStringList tests;
    for (const QString &column : columns)
        tests.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(column));
    return tests.join(" OR "_L1);
}

constexpr auto guard = "SELECT RAISE(ABORT, 'no open step') WHERE NOT EXISTS (SELECT 1 FROM step_now); "_L1;
constexpr auto columnList = "INSERT INTO log_change (step_id, table_name, row_id, operation, old_row, new_row) "_L1;

QString trigger(const RecordType &type, const QString &operation, const QString &event, const QString &values)
{
    const QString table = QString::fromLatin1(type.table);
    return u"CREATE TEMP TRIGGER log_%1_%2 AFTER %3 BEGIN %4 %5 "
           "SELECT step_now.id, '%1', %6 FROM step_now WHERE mode = 'log'; END"_s.arg(
               table, operation, event, QString(guard), QString(columnList), values);
}

void createFor(Connection &connection, const RecordType &type)
{
    const QString table = QString::fromLatin1(type.table);
    const QStringList columns = columnsOf(type);
    connection.execute(trigger(type, u"insert"_s, u"INSERT ON main."_s + table, u"NEW.id, 'insert', NULL, NULL"_s));
    connection.execute(
        trigger(type, u"update"_s,
                u"UPDATE OF %1 ON main.%2 WHEN %3"_s.arg(columns.join(", "_L1), table, somethingChanged(columns)),
                u"NEW.id, 'update', %1, %2"_s.arg(changedAsJson(columns, u"OLD"_s), changedAsJson(columns, u"NEW"_s))));
    connection.execute(trigger(type, u"delete"_s, u"DELETE ON main."_s + table,
                               u"OLD.id, 'delete', %1, NULL"_s.arg(rowAsJson(columns))));
}

} // namespace

void createLogTriggers(Connection &connection)
{
    connection.execute(u"CREATE TEMP TABLE step_now (id INTEGER, mode TEXT, bulk INTEGER NOT NULL DEFAULT 0)"_s);
    for (const RecordType *type : recordTypes())
        createFor(connection, *type);
}

void openStep(Connection &connection, qint64 step, StepMode mode)
{
    connection.execute(u"INSERT INTO step_now (id, mode) VALUES (?, ?)"_s,
                       {step, mode == StepMode::Log ? u"log"_s : u"replay"_s});
}

void closeStep(Connection &connection)
{
    connection.execute(u"DELETE FROM step_now"_s);
}

void setBulk(Connection &connection, bool bulk)
{
    connection.execute(u"UPDATE step_now SET bulk = ?"_s, {int(bulk)});
}
