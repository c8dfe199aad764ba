// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/sqlsentence.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database), m_path(database.databaseName())
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql))
        fail();
}

qint64 Statement::run(const QVariantList &binds)
{
    execute(binds);
    const qint64 id = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return id;
}

QList<QVariantList> Statement::rows(const QVariantList &binds)
{
    execute(binds);
    QList<QVariantList> found;
    const int columns = m_query.record().count();
    while (m_query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(m_query.value(i));
        found.append(row);
    }
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        throwFor(error, m_path);
    return found;
}

void Statement::forgetBinds()
{
    const auto count = int(m_query.boundValues().size());
    for (int i = 0; i < count; ++i)
        m_query.bindValue(i, QVariant());
}

void Statement::execute(const QVariantList &binds)
{
    for (qsizetype i = 0; i < binds.size(); ++i)
        m_query.bindValue(int(i), binds.at(i));
    if (!m_query.exec())
        fail();
}

void Statement::fail() const
{
    throwFor(m_query.lastError(), m_path);
}
