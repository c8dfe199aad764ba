// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/erasing/nametext.h"

/// Takes names out of the tables of a file.
class NameScrub
{
public:
    NameScrub(Connection &connection, NameText names);

    /// In every text of the table's rows; gives the ids of those that were changed. `kept`: rows to leave alone, as
    /// SQL.
    QList<qint64> inTable(const QString &table, const QStringList &columns, const QString &kept = {}) const;
    /// In the texts of tables that are neither records nor the log, such as what is being typed; not in their keys.
    void inTablesBeside() const;
    /// In the values and the labels of the change log.
    void inLog() const;

private:
    struct Texts;
    /// Gives the first key of each row that was changed.
    QVariantList rewrite(const Texts &texts) const;

    Connection &m_connection;
    NameText m_names;
};
