// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/loggedrow.h"

#include "domain/recordtypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto loggedColumns = "c.id, c.step_id, c.table_name, c.row_id, c.operation, c.old_row, c.new_row"_L1;

LoggedOperation operationNamed(const QString &name)
{
    if (name == "insert"_L1)
        return LoggedOperation::Insert;
    return name == "delete"_L1 ? LoggedOperation::Delete : LoggedOperation::Update;
}

QList<LoggedRow> loggedRows(const Database &database, const QString &tail, const QVariantList &binds)
{
    QList<LoggedRow> rows;
    for (const QVariantList &r : database.connection().select(u"SELECT %1 FROM "_s.arg(loggedColumns) + tail, binds)) {
        const RecordType *type = recordTypeOf(r.at(2).toString());
        // A kind that is no more, in a file that has been migrated.
        if (type != nullptr)
            rows.append({r.at(0).toLongLong(),
                         r.at(1).toLongLong(),
                         {type, r.at(3).toLongLong()},
                         operationNamed(r.at(4).toString()),
                         r.at(5).toString(),
                         r.at(6).toString()});
    }
    return rows;
}

/// Of two sets of columns the second, and what it lacks from the first.
QJsonObject laidOver(QJsonObject first, const QJsonObject &second)
{
    for (auto it = second.begin(); it != second.end(); ++it)
        first.insert(it.key(), it.value());
    return first;
}

RowChange together(const QList<LoggedRow> &writes)
{
    RowChange change{writes.first().record};
    for (const LoggedRow &write : writes) {
        if (write.operation == LoggedOperation::Delete)
            change.deletion = write.before.isNull() ? 0 : write.id;
        if (write.operation != LoggedOperation::Update)
            continue;
        change.before = laidOver(rowOfJson(write.before), change.before);
        change.after = laidOver(change.after, rowOfJson(write.after));
    }
    if (writes.first().operation == LoggedOperation::Insert)
        change.kind = ChangeKind::Added;
    else if (writes.last().operation == LoggedOperation::Delete)
        change.kind = ChangeKind::Removed;
    return change;
}

bool leftNothing(const QList<LoggedRow> &writes)
{
    return writes.first().operation == LoggedOperation::Insert && writes.last().operation == LoggedOperation::Delete;
}

} // namespace

QList<LoggedRow> loggedRowsOf(const Database &database, const RecordRef &record)
{
    return loggedRows(database,
                      u"log_change c JOIN log_step s ON s.id = c.step_id WHERE c.table_name = ? AND c.row_id = ? AND "
                      "s.state = 'done' ORDER BY c.id DESC"_s,
                      {QString::fromLatin1(record.type->table), record.id});
}

QList<LoggedRow> loggedRowsOf(const Database &database, const QList<RecordParts> &records, const QSet<qint64> &steps)
{
    QList<LoggedRow> rows;
    for (const RecordParts &kind : records)
        rows +=
            loggedRows(database,
                       u"json_each(?) j CROSS JOIN log_change c ON c.table_name = '%1' AND c.row_id = j.value "
                       "WHERE c.step_id IN (SELECT value FROM json_each(?))"_s.arg(QLatin1StringView(kind.type->table)),
                       {idArray(kind.ids), idArray(steps)});
    std::ranges::sort(rows, {}, &LoggedRow::id);
    return rows;
}

QList<LoggedRow> loggedRowsIn(const Database &database, qint64 step, int limit)
{
    return loggedRows(database, u"log_change c WHERE c.step_id = ? ORDER BY c.id LIMIT ?"_s, {step, limit});
}

QHash<qint64, QList<RowChange>> rowChanges(const QList<LoggedRow> &rows)
{
    struct Writes
    {
        qint64 step;
        QList<LoggedRow> rows;
    };
    QList<Writes> groups;
    QHash<QPair<qint64, QPair<const RecordType *, qint64>>, qsizetype> places;
    for (const LoggedRow &row : rows) {
        const auto key = qMakePair(row.step, qMakePair(row.record.type, row.record.id));
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append(Writes{row.step, {}});
        }
        groups[places.value(key)].rows.append(row);
    }
    QHash<qint64, QList<RowChange>> changes;
    for (const Writes &group : std::as_const(groups)) {
        if (!leftNothing(group.rows))
            changes[group.step].append(together(group.rows));
    }
    return changes;
}
