// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/idreader.h"

#include "store/connection.h"
#include "store/sqlsentence.h"
#include "store/storeerror.h"

#include <QSqlError>

#include <sqlite3.h>

#include <memory>

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

[[noreturn]] void fail(const Connection &connection)
{
    sqlite3 *handle = connection.handle();
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    throw StoreError(sentenceFor(error, connection.path()));
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

QVariant key(sqlite3_stmt *statement)
{
    if (sqlite3_column_type(statement, 1) == SQLITE_INTEGER)
        return qint64(sqlite3_column_int64(statement, 1));
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
}

} // namespace

IdSlice readIds(const Connection &connection, const QString &sql, const QVariantList &binds)
{
    const Prepared statement = prepare(connection, sql);
    bind(statement.get(), binds);
    const bool keyed = sqlite3_column_count(statement.get()) > 1;
    IdSlice slice;
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement.get())) == SQLITE_ROW) {
        slice.ids.append(sqlite3_column_int64(statement.get(), 0));
        if (keyed)
            slice.lastKey = key(statement.get());
    }
    if (result != SQLITE_DONE)
        fail(connection);
    return slice;
}
