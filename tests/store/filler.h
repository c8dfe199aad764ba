// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "tests/domain/samplevalues.h"

/// Fills a file with records of every kind, filled in every field, that refer to each other.
class Filler
{
public:
    explicit Filler(Database &database) : m_database(database) {}

    /// Inserts so many records of each kind inside the open step; of the office there is but one.
    void fill(int rounds);
    /// Stored values as they were written, by table and id.
    [[nodiscard]] const QHash<QString, QMap<qint64, QVariantList>> &written() const { return m_written; }

private:
    void add(const RecordType &type, int seed);
    /// The newest row of the table that the row at hand does not refer to yet.
    [[nodiscard]] QVariant newest(const FieldInfo &field, QHash<QString, int> &used) const;

    Database &m_database;
    QHash<QString, QMap<qint64, QVariantList>> m_written;
};
