// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/sqlsentence.h"
#include "store/statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString optionsFor(Access access)
{
    // A writer on another PC holds the file for a fraction of a second; two seconds of patience cover that.
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
    return access == Access::ReadOnly ? patience + u";QSQLITE_OPEN_READONLY"_s : patience;
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
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

qint64 Connection::execute(const QString &sql, const QVariantList &binds)
{
    return Statement(m_database, sql).run(binds);
}

QList<QVariantList> Connection::select(const QString &sql, const QVariantList &binds) const
{
    return Statement(m_database, sql).rows(binds);
}

QVariant Connection::value(const QString &sql, const QVariantList &binds) const
{
    const QList<QVariantList> rows = select(sql, binds);
    return rows.isEmpty() ? QVariant() : rows.first().first();
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}
