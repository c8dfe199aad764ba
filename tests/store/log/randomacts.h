// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "tests/domain/samplevalues.h"

#include <random>

/// A user who inserts, changes and deletes records of all kinds at random; the same seed does the same.
class RandomActs
{
public:
    RandomActs(Database &database, unsigned seed) : m_database(database), m_random(seed) {}

    /// One step of one to four writes. What the file refuses is given up, or the step is; true when it was committed.
    bool step();
    [[nodiscard]] int refused() const { return m_refused; }
    /// Kinds of writes that went through, as "table insert".
    [[nodiscard]] const QSet<QString> &done() const { return m_done; }

private:
    [[nodiscard]] int below(int end) { return int(m_random() % unsigned(end)); }
    void write();
    bool triedToWrite();
    void insert(const RecordType &type);
    void update(const RecordType &type, qint64 id);
    [[nodiscard]] QVariantList blanked(const RecordType &type, QVariantList values);
    /// Some row of the table; an invalid variant where it is empty.
    [[nodiscard]] QVariant anyId(const QString &table);

    Database &m_database;
    std::mt19937 m_random;
    int m_serial = 0;
    int m_refused = 0;
    QSet<QString> m_done;
};
