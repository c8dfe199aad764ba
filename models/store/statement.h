// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

class QSqlDatabase;

/// A prepared statement for repeated use. Throws StoreError when SQLite refuses.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    /// Binds in the order of the question marks, runs, and gives the last inserted id.
    qint64 run(const QVariantList &binds = {});
    QList<QVariantList> rows(const QVariantList &binds = {});
    /// Lets go of what was bound last, which may be large.
    void forgetBinds();

private:
    void execute(const QVariantList &binds);
    [[noreturn]] void fail() const;

    QSqlQuery m_query;
    QString m_path;
};
