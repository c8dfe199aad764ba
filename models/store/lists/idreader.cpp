// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/idreader.h"

#include "domain/text/sortkey.h"
#include "store/connection.h"
#include "store/sqlsentence.h"
#include "store/storeerror.h"

#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[noreturn]] void fail(const Connection &connection)
{
    sqlite3 *handle = connection.handle();
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    throwFor(error, connection.path());
}

Prepared prepare(const Connection &connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        fail(connection);
    return {statement, &sqlite3_finalize};
}

void bind(sqlite3_stmt *statement, const QVariantList &binds)
{
    for (int i = 0; i < binds.size(); ++i) {
        const QVariant &value = binds.at(i);
        if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            sqlite3_bind_text(statement, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_int64(statement, i + 1, value.toLongLong());
        }
    }
}

QString text(sqlite3_stmt *statement)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
}

QVariant key(sqlite3_stmt *statement)
{
    if (sqlite3_column_type(statement, 1) == SQLITE_INTEGER)
        return qint64(sqlite3_column_int64(statement, 1));
    return text(statement);
}

/// Calls take(statement) for every row.
template<class Take>
void eachRow(const Connection &connection, const QString &sql, const QVariantList &binds, Take take)
{
    const Prepared statement = prepare(connection, sql);
    bind(statement.get(), binds);
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement.get())) == SQLITE_ROW)
        take(statement.get());
    if (result != SQLITE_DONE)
        fail(connection);
}

struct Spelt
{
    QByteArray key;
    qint64 id;
};

bool comesBefore(const Spelt &a, const Spelt &b, bool descending)
{
    if (a.key.isEmpty() != b.key.isEmpty())
        return b.key.isEmpty();
    const auto order = std::pair(a.key, a.id) <=> std::pair(b.key, b.id);
    return descending ? order > 0 : order < 0;
}

} // namespace

IdSlice readIds(const Connection &connection, const QString &sql, const QVariantList &binds)
{
    IdSlice slice;
    eachRow(connection, sql, binds, [&](sqlite3_stmt *row) {
        slice.ids.append(sqlite3_column_int64(row, 0));
        if (sqlite3_column_count(row) > 1)
            slice.lastKey = key(row);
    });
    return slice;
}

QList<qint64> readIdsBySpelling(const Connection &connection, const QString &sql, const QVariantList &binds,
                                bool descending)
{
    std::vector<Spelt> rows;
    eachRow(connection, sql, binds, [&](sqlite3_stmt *row) {
        const QString spelt = text(row);
        rows.push_back({spelt.isEmpty() ? QByteArray() : sortKey(spelt).toUtf8(), sqlite3_column_int64(row, 0)});
    });
    std::ranges::sort(rows, [&](const Spelt &a, const Spelt &b) { return comesBefore(a, b, descending); });
    QList<qint64> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const Spelt &row : rows)
        ids.append(row.id);
    return ids;
}
