// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QStringList>

/// Puts a neutral word in the place of names, wherever they stand as whole words.
class NameScrub
{
public:
    NameScrub(Connection &connection, QStringList names, QString neutral);

    [[nodiscard]] QString scrubbed(const QString &text) const;
    /// The same for the texts in a JSON object; the object itself where it is none.
    [[nodiscard]] QString scrubbedJson(const QString &json) const;

    /// In every text of the table's rows; gives the ids of those that were changed. `kept`: rows to leave alone, as
    /// SQL.
    QList<qint64> inTable(const QString &table, const QStringList &columns, const QString &kept = {}) const;
    /// In the texts of tables that are neither records nor the log, such as what is being typed.
    void inTablesBeside() const;
    /// In the values and the labels of the change log.
    void inLog() const;

private:
    [[nodiscard]] QString holdsAny(const QStringList &columns, QVariantList &binds) const;

    Connection &m_connection;
    QStringList m_names;
    QString m_neutral;
};
