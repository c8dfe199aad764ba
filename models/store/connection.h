// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <QCache>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>

struct sqlite3;

enum class Access { ReadWrite, ReadOnly };

/// One SQLite connection under a name of its own. Every statement is finished before a function returns, because a
/// half-read SELECT would keep another connection from committing.
class Connection
{
public:
    /// Throws StoreError when the file cannot be opened. `path` may be ":memory:".
    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement; gives the last inserted id. Throws StoreError.
    qint64 execute(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QList<QVariantList> select(const QString &sql, const QVariantList &binds = {}) const;
    /// First column of the first row; an invalid variant where there is none.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &binds = {}) const;
    /// First column of all rows.
    [[nodiscard]] QStringList texts(const QString &sql, const QVariantList &binds = {}) const;

    /// Runs the act as one transaction, which is taken back where it throws.
    void transact(const std::function<void()> &act);
    /// Takes back what was begun, unless SQLite has done so by itself, as after some errors (disk full).
    void rollBack() noexcept;

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const { return m_database.databaseName(); }

private:
    template<typename Use>
    auto with(const QString &sql, Use use) const;

    QSqlDatabase m_database;
    /// Those that are not running. To prepare a change costs more than to run it, as it brings the triggers along.
    mutable QCache<QString, Statement> m_prepared{100};
};
