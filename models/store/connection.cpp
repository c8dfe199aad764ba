// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/statement.h"
#include "store/storeerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace
{

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
    const QString sentence = sentenceFor(m_database.lastError(), path);
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
    throw StoreError(sentence);
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

qint64 Connection::execute(const QString &sql, const QVariantList &binds)
{
    return Statement(*this, sql).run(binds);
}

QList<QVariantList> Connection::select(const QString &sql, const QVariantList &binds) const
{
    return Statement(*this, sql).rows(binds);
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

QString sentenceFor(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Store::tr("“%1” is being written by another program; try again in a moment.").arg(path);
    case SQLITE_FULL:
        return Store::tr("The disk that holds “%1” is full; make room and save again.").arg(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Store::tr("“%1” is read-only; copy it to a folder of your own and work there.").arg(path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Store::tr("“%1” is damaged; open your last good copy instead.").arg(path);
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return Store::tr("“%1” cannot be read or written; check that the disk or stick is still connected.").arg(path);
    default:
        break;
    }
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Store::tr("This record is still used by others or refers to one that is gone; undo or change those first.");
    if (code == SQLITE_CONSTRAINT_UNIQUE)
        return Store::tr("This entry is there already; open it and change it instead.");
    return Store::tr("“%1” could not be used (%2); close the program and run “danvan check” on the file.")
        .arg(path, error.databaseText());
}
