// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/deletedrow.h"

#include "domain/recordtypes.h"
#include "store/log/rowjson.h"
#include "store/queries/recordparts.h"
#include "store/storeerror.h"

#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Deletes that hold: not undone, not brought back by a later step, and with their content.
constexpr auto deletionHolds = "c.operation = 'delete' AND s.state = 'done' AND c.old_row IS NOT NULL AND NOT EXISTS "
                               "(SELECT 1 FROM log_change i JOIN log_step t ON t.id = i.step_id WHERE i.table_name = "
                               "c.table_name AND i.row_id = c.row_id AND i.id > c.id AND i.operation = 'insert' AND "
                               "t.state = 'done')"_L1;
constexpr auto withStep = "FROM log_change c JOIN log_step s ON s.id = c.step_id WHERE"_L1;
constexpr auto deletedColumns = "c.id, c.step_id, c.table_name, c.row_id, c.old_row"_L1;

DeletedRow deletedRowOf(const QVariantList &r)
{
    const RecordType *type = recordTypeOf(r.at(2).toString());
    if (type == nullptr)
        return {};
    return {r.at(0).toLongLong(),
            r.at(1).toLongLong(),
            {type, r.at(3).toLongLong()},
            valuesOfJson(*type, r.at(4).toString())};
}

/// What the step deleted and is still in the bin, by kind.
QHash<const RecordType *, QList<DeletedRow>> deletedIn(const Database &database, qint64 step)
{
    QHash<const RecordType *, QList<DeletedRow>> rows;
    const QString sql =
        u"SELECT %1 %2 %3 AND c.step_id = ? ORDER BY c.id"_s.arg(deletedColumns, withStep, deletionHolds);
    for (const QVariantList &r : database.connection().select(sql, {step})) {
        if (const DeletedRow row = deletedRowOf(r); row.record.isValid())
            rows[row.record.type].append(row);
    }
    return rows;
}

bool belongsTo(const RecordKeys &owners, const DeletedRow &row)
{
    for (size_t i = 0; i < row.record.type->fields.size(); ++i) {
        const FieldInfo &field = row.record.type->fields[i];
        if (field.flags.testFlag(FieldFlag::Owner) && field.references != nullptr &&
            owners.value(recordTypeOf(field.references)).contains(row.values.at(qsizetype(i)).toLongLong()))
            return true;
    }
    return false;
}

} // namespace

QList<Deletion> deletions(const Database &database)
{
    // The index of deletions names them all; their rows stay unread.
    QList<Deletion> all;
    for (const QVariantList &r :
         database.connection().select(u"SELECT id, table_name FROM log_change WHERE operation = 'delete'"_s)) {
        if (const RecordType *type = recordTypeOf(r.at(1).toString()))
            all.append({r.at(0).toLongLong(), type});
    }
    std::ranges::sort(all, std::ranges::greater(), &Deletion::id);
    return all;
}

QList<std::pair<LogEntry, DeletedRow>> deletedRows(const Database &database, const RecordType &type,
                                                   const QSet<qint64> &among, const QString &condition)
{
    // By their ids, whatever SQLite thinks of its indexes.
    const QString sql =
        u"SELECT %1, %2 FROM json_each(?) j CROSS JOIN log_change c ON c.id = j.value CROSS JOIN "
        "log_step s ON s.id = c.step_id WHERE %3 AND c.table_name = '%4'"_s.arg(
            QLatin1StringView(logEntryColumns), deletedColumns, deletionHolds, QLatin1StringView(type.table)) +
        condition;
    QList<std::pair<LogEntry, DeletedRow>> rows;
    for (const QVariantList &r : database.connection().select(sql, {idArray(among)}))
        rows.append({logEntry(r), deletedRowOf(r.mid(logEntryWidth))});
    return rows;
}

DeletedRow deletedRow(const Database &database, qint64 deletion)
{
    const auto rows = database.connection().select(
        u"SELECT %1 %2 %3 AND c.id = ?"_s.arg(deletedColumns, withStep, deletionHolds), {deletion});
    const DeletedRow row = rows.isEmpty() ? DeletedRow() : deletedRowOf(rows.first());
    if (!row.record.isValid())
        throw StoreError(Store::tr("This record is no longer in the bin; look at the bin again."));
    return row;
}

QList<DeletedRow> deletedRows(const Database &database, const QList<qint64> &deletions)
{
    QList<DeletedRow> rows;
    for (const qint64 deletion : deletions)
        rows.append(deletedRow(database, deletion));
    return rows;
}

bool isInBin(const Database &database, const RecordRef &record)
{
    const QString sql = u"SELECT 1 %1 %2 AND c.table_name = ? AND c.row_id = ?"_s.arg(withStep, deletionHolds);
    return database.connection().value(sql, {QString::fromLatin1(record.type->table), record.id}).isValid();
}

QList<DeletedRow> withParts(const Database &database, const QList<DeletedRow> &rows)
{
    QMap<qint64, RecordKeys> wanted; // by step
    for (const DeletedRow &row : rows)
        wanted[row.step][row.record.type].insert(row.record.id);
    QHash<const RecordType *, QList<DeletedRow>> found;
    for (auto step = wanted.begin(); step != wanted.end(); ++step) {
        const auto deleted = deletedIn(database, step.key());
        // Owners stand before what they own.
        for (const RecordType *type : recordTypes()) {
            for (const DeletedRow &row : deleted.value(type)) {
                QSet<qint64> &ids = (*step)[type];
                if (!ids.contains(row.record.id) && !belongsTo(*step, row))
                    continue;
                ids.insert(row.record.id);
                found[type].append(row);
            }
        }
    }
    QList<DeletedRow> all;
    for (const RecordType *type : recordTypes())
        all += found.value(type);
    return all;
}
