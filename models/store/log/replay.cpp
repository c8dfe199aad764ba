// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/replay.h"

#include "domain/recordtypes.h"
#include "store/file/damagedfile.h"
#include "store/file/header.h"
#include "store/log/rowjson.h"
#include "store/log/triggers.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString table(const RecordType &type)
{
    return QString::fromLatin1(type.table);
}

QVariantList valuesOf(const QJsonObject &row)
{
    QVariantList values;
    for (auto it = row.begin(); it != row.end(); ++it)
        values.append(storedValue(it.value()));
    return values;
}

} // namespace

void Replay::run(qint64 step, Direction direction)
{
    m_database.checkFile();
    m_database.checkContent();
    m_database.begin();
    try {
        runInTransaction(step, direction);
        m_connection.execute(u"COMMIT"_s);
    } catch (...) {
        m_database.rollBack();
        throw;
    }
    emit m_database.changed(m_touched);
}

void Replay::runInTransaction(qint64 step, Direction direction)
{
    m_database.checkToken();
    // A row may come back before the one it refers to.
    m_connection.execute(u"PRAGMA defer_foreign_keys = ON"_s);
    openStep(m_connection, step, StepMode::Replay);
    for (const Change &change : changesOf(step, direction)) {
        direction == Direction::Back ? back(change) : forward(change);
        m_touched[table(*change.type)].append(change.row);
    }
    for (auto it = m_touched.begin(); it != m_touched.end(); ++it) {
        *it = QSet<qint64>(it->begin(), it->end()).values();
        for (const qint64 id : std::as_const(*it))
            refreshDerived(m_connection, *recordTypeOf(it.key()), id);
    }
    closeStep(m_connection);
    m_connection.execute(u"UPDATE log_step SET state = ? WHERE id = ?"_s,
                         {direction == Direction::Back ? u"undone"_s : u"done"_s, step});
}

QList<Replay::Change> Replay::changesOf(qint64 step, Direction direction) const
{
    const QString order = direction == Direction::Back ? u"DESC"_s : u"ASC"_s;
    QList<Change> changes;
    const auto rows = m_connection.select(u"SELECT id, table_name, row_id, operation, old_row, new_row FROM log_change "
                                          "WHERE step_id = ? ORDER BY id "_s +
                                              order,
                                          {step});
    for (const QVariantList &r : rows) {
        const RecordType *type = recordTypeOf(r.at(1).toString());
        if (type == nullptr)
            throw DamagedFile(sentenceFor(FileState::Damaged, m_connection.path()));
        changes.append({r.at(0).toLongLong(), type, r.at(2).toLongLong(), r.at(3).toString(), r.at(4).toString(),
                        r.at(5).toString()});
    }
    return changes;
}

void Replay::back(const Change &change)
{
    if (change.operation == "update"_L1)
        return setColumns(change, change.before);
    if (change.operation == "delete"_L1)
        return insertRow(change, change.before);
    // The log holds only the key of an insert; the row is kept from here on, so that it can come back.
    m_connection.execute(u"UPDATE log_change SET new_row = ? WHERE id = ?"_s, {rowAsJson(change), change.id});
    deleteRow(change);
}

void Replay::forward(const Change &change)
{
    if (change.operation == "update"_L1)
        return setColumns(change, change.after);
    if (change.operation == "delete"_L1)
        return deleteRow(change);
    insertRow(change, change.after);
    m_connection.execute(u"UPDATE log_change SET new_row = NULL WHERE id = ?"_s, {change.id});
}

void Replay::setColumns(const Change &change, const QString &json)
{
    const QJsonObject row = rowOfJson(json);
    QStringList assignments;
    for (const QString &column : row.keys())
        assignments.append(column + u" = ?"_s);
    m_connection.execute(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table(*change.type), assignments.join(", "_L1)),
                         valuesOf(row) << change.row);
}

void Replay::insertRow(const Change &change, const QString &json)
{
    const QJsonObject row = rowOfJson(json);
    const QString marks = QStringList(row.size() + 1, u"?"_s).join(", "_L1);
    m_connection.execute(
        u"INSERT INTO %1 (%2, id) VALUES (%3)"_s.arg(table(*change.type), row.keys().join(", "_L1), marks),
        valuesOf(row) << change.row);
}

void Replay::deleteRow(const Change &change)
{
    m_connection.execute(u"DELETE FROM %1 WHERE id = ?"_s.arg(table(*change.type)), {change.row});
}

QString Replay::rowAsJson(const Change &change) const
{
    QStringList pairs;
    for (const FieldInfo &field : change.type->fields)
        pairs.append(u"'%1', %1"_s.arg(QLatin1StringView(field.column)));
    return m_connection
        .value(u"SELECT json_object(%1) FROM %2 WHERE id = ?"_s.arg(pairs.join(", "_L1), table(*change.type)),
               {change.row})
        .toString();
}
