// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqlsentence.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString optionsFor(Access access)
{
    // A writer on another PC holds the file for a fraction of a second; two seconds of patience cover that.
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    return access == Access::ReadOnly ? patience + u";QSQLITE_OPEN_READONLY"_s : patience;
}

/// What reads and writes rows. Some pragmas act while they are prepared and would not a second time, and Qt does not
/// notice when a table has got another column since all of them were asked for.
bool isKept(const QString &sql)
{
    return !sql.contains(u"SELECT *"_s) && !sql.contains(u".*"_s) &&
           std::ranges::any_of(
               std::initializer_list{"SELECT "_L1, "INSERT "_L1, "UPDATE "_L1, "DELETE "_L1, "BEGIN "_L1, "COMMIT"_L1},
               [&](QLatin1StringView word) { return sql.startsWith(word); });
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(optionsFor(access));
    if (m_database.open())
        return;
    const QSqlError error = m_database.lastError();
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
    throwFor(error, path);
}

Connection::~Connection()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

/// One that fails is not kept, and one that is running is not found by another that asks for the same.
template<typename Use>
auto Connection::with(const QString &sql, Use use) const
{
    std::unique_ptr<Statement> statement(m_prepared.take(sql));
    if (!statement)
        statement = std::make_unique<Statement>(m_database, sql);
    auto result = use(*statement);
    if (isKept(sql)) {
        statement->forgetBinds();
        m_prepared.insert(sql, statement.release());
    }
    return result;
}

qint64 Connection::execute(const QString &sql, const QVariantList &binds)
{
    return with(sql, [&](Statement &statement) { return statement.run(binds); });
}

QList<QVariantList> Connection::select(const QString &sql, const QVariantList &binds) const
{
    return with(sql, [&](Statement &statement) { return statement.rows(binds); });
}

QVariant Connection::value(const QString &sql, const QVariantList &binds) const
{
    const QList<QVariantList> rows = select(sql, binds);
    return rows.isEmpty() ? QVariant() : rows.first().first();
}

QStringList Connection::texts(const QString &sql, const QVariantList &binds) const
{
    QStringList texts;
    for (const QVariantList &row : select(sql, binds))
        texts.append(row.first().toString());
    return texts;
}

void Connection::transact(const std::function<void()> &act)
{
    execute(u"BEGIN IMMEDIATE"_s);
    try {
        act();
        execute(u"COMMIT"_s);
    } catch (...) {
        rollBack();
        throw;
    }
}

void Connection::rollBack() noexcept
{
    if (sqlite3_get_autocommit(handle()) == 0)
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}
