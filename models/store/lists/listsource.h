// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/lists/orderwalk.h"

#include <vector>

/// The ids of a list – one kind of record, narrowed and ordered as the query says – fetched in slices, so that the
/// first page is there at once whatever the size of the table. Only an order without an index takes all ids at once.
class ListSource
{
public:
    ListSource(Database &database, const RecordType &type, const ListQuery &query);
    /// What holds the typed words, in the kind's own order.
    ListSource(Database &database, const RecordType &type, const QString &words = {});

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Fetches at least `count` further ids, or all that are left.
    void fetch(qsizetype count);
    void fetchAll();

    /// Stored values of rows `first` … , a reference as the title of what it names. Rows that are gone are left empty.
    [[nodiscard]] QList<QVariantList> page(qsizetype first, qsizetype count) const;

private:
    void chooseWay(const QStringList &words, const Narrowing &narrowing);
    void findWords(const QStringList &words, const Narrowing &narrowing);
    void sortMatches(const QList<qint64> &matches, const Narrowing &narrowing = {});
    void sortAll(const Narrowing &narrowing);
    void markMatches(const QList<qint64> &matches);

    Database &m_database;
    const RecordType &m_type;
    ListOrder m_order;
    OrderWalk m_walk;
    std::vector<bool> m_marked; ///< by id; empty where every id of the walk counts
    QList<qint64> m_ids;
    bool m_complete = false;
};
