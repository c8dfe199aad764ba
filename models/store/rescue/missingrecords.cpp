// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/missingrecords.h"

#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace {

QSet<qint64> idSet(const QList<QVariantList> &rows)
{
    QSet<qint64> ids;
    ids.reserve(rows.size());
    for (const QVariantList &row : rows)
        ids.insert(row.first().toLongLong());
    return ids;
}

/// Deleted in the end, or made by a step that was undone.
QSet<qint64> goneIds(const Connection &connection, const QString &table)
{
    return idSet(connection.select(
        u"SELECT row_id FROM ("
        "  SELECT c.row_id, c.operation, max(c.id) FROM log_change c JOIN log_step s ON s.id = c.step_id"
        "  WHERE c.table_name = ? AND c.operation IN ('insert', 'delete') AND s.state = 'done' GROUP BY c.row_id)"
        " WHERE operation = 'delete' "
        "UNION SELECT c.row_id FROM log_change c JOIN log_step s ON s.id = c.step_id"
        "  WHERE c.table_name = ? AND c.operation = 'insert' AND s.state <> 'done' AND NOT EXISTS ("
        "    SELECT 1 FROM log_change d JOIN log_step e ON e.id = d.step_id"
        "    WHERE d.table_name = ? AND d.row_id = c.row_id AND d.operation = 'insert' AND e.state = 'done')"_s,
        {table, table, table}));
}

QSet<qint64> presentIds(const Connection &connection, const QString &table)
{
    return idSet(connection.select(u"SELECT id FROM "_s + table));
}

} // namespace

void dropDeleted(Connection &connection, const RowIds &placed)
{
    for (auto it = placed.cbegin(); it != placed.cend(); ++it) {
        const QSet<qint64> gone = goneIds(connection, it.key());
        for (const qint64 id : it.value()) {
            if (gone.contains(id))
                connection.execute(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(it.key()), {id});
        }
    }
}

QSet<qint64> missingIds(const Connection &connection, const QString &table, const QSet<qint64> &indexed)
{
    // More numbers than an office can give out: the number itself is damaged.
    constexpr qint64 plausible = 10'000'000;
    const QSet<qint64> gone = goneIds(connection, table);
    const QSet<qint64> present = presentIds(connection, table);
    QSet<qint64> missing = indexed;
    const qint64 last = connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table}).toLongLong();
    for (qint64 id = 1; id <= last && last < plausible; ++id)
        missing.insert(id);
    missing.subtract(present).subtract(gone);
    return missing;
}
