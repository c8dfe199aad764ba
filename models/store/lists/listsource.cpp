// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/listsource.h"

#include "domain/text/fold.h"
#include "store/lists/idreader.h"
#include "store/searchindex.h"
#include "store/titles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Up to so many hits are looked up one by one and sorted; up to so many are marked and met on the walk along the order
// index; beyond, hits stand so thick that the walk soon finds a page by reading the rows themselves.
constexpr qsizetype fewHits = 1000;
constexpr qsizetype manyHits = 40'000;

QString joined(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

} // namespace

ListSource::ListSource(Database &database, const RecordType &type, const ListQuery &query)
    : m_database(database), m_type(type), m_order(orderOf(type, query)), m_walk(type, m_order)
{
    chooseWay(words(query.words), narrowingOf(type, query.conditions));
}

ListSource::ListSource(Database &database, const RecordType &type, const QString &words)
    : ListSource(database, type, ListQuery{.words = words})
{
}

void ListSource::chooseWay(const QStringList &typed, const Narrowing &narrowing)
{
    if (!typed.isEmpty() && !m_type.isSearched()) {
        m_complete = true;
        return;
    }
    if (!m_order.isIndexed)
        return sortAll(typed.isEmpty() ? narrowing : both(wordsInIndex(m_type, typed), narrowing));
    if (!narrowing.isEmpty()) {
        // Few records may stand far apart along the order, where a walk would meet the whole table.
        const QString sql =
            u"SELECT t.id FROM %1 t WHERE %2 LIMIT ?"_s.arg(QLatin1StringView(m_type.table), narrowing.sql);
        const QList<qint64> ids = readIds(m_database.connection(), sql, narrowing.binds + QVariantList{fewHits}).ids;
        if (ids.size() < fewHits)
            return sortMatches(ids, typed.isEmpty() ? Narrowing() : wordsInRow(typed));
        m_walk = OrderWalk(m_type, m_order, narrowing);
    }
    if (!typed.isEmpty())
        findWords(typed, narrowing);
}

void ListSource::findWords(const QStringList &typed, const Narrowing &narrowing)
{
    const QString sql = u"SELECT rowid FROM %1_fts WHERE %1_fts MATCH ? LIMIT ?"_s.arg(QLatin1StringView(m_type.table));
    const QList<qint64> matches = readIds(m_database.connection(), sql, {matchExpression(typed), manyHits}).ids;
    if (matches.size() <= fewHits)
        sortMatches(matches, narrowing);
    else if (matches.size() < manyHits)
        markMatches(matches);
    else
        m_walk = OrderWalk(m_type, m_order, both(wordsInRow(typed), narrowing));
}

void ListSource::sortMatches(const QList<qint64> &matches, const Narrowing &narrowing)
{
    sortAll(both({u"t.id IN (%1)"_s.arg(joined(matches))}, narrowing));
}

void ListSource::sortAll(const Narrowing &narrowing)
{
    const QString from =
        u"FROM %1 t WHERE %2"_s.arg(QLatin1StringView(m_type.table), narrowing.isEmpty() ? u"1"_s : narrowing.sql);
    const QString direction = m_order.descending ? u"DESC"_s : u"ASC"_s;
    m_ids = m_order.isSpelling
                ? readIdsBySpelling(m_database.connection(), u"SELECT t.id, %1 %2"_s.arg(m_order.key, from),
                                    narrowing.binds, m_order.descending)
                : readIds(m_database.connection(),
                          u"SELECT t.id %1 ORDER BY %2 IS NULL, %2 %3, t.id %3"_s.arg(from, m_order.key, direction),
                          narrowing.binds)
                      .ids;
    m_complete = true;
}

void ListSource::markMatches(const QList<qint64> &matches)
{
    m_marked.resize(size_t(*std::ranges::max_element(matches)) + 1);
    for (const qint64 id : matches)
        m_marked[size_t(id)] = true;
}

void ListSource::fetch(qsizetype count)
{
    // A walk past marked ids takes large steps, since it meets many that do not count.
    const qsizetype step = m_marked.empty() ? count : std::max(count, manyHits / 5);
    const qsizetype wanted = m_ids.size() + count;
    while (!m_complete && m_ids.size() < wanted) {
        for (const qint64 id : m_walk.next(m_database.connection(), step)) {
            if (m_marked.empty() || (size_t(id) < m_marked.size() && m_marked[size_t(id)]))
                m_ids.append(id);
        }
        m_complete = m_walk.isOver();
    }
}

void ListSource::fetchAll()
{
    while (!m_complete)
        fetch(manyHits);
}

QList<QVariantList> ListSource::page(qsizetype first, qsizetype count) const
{
    const QList<qint64> wanted = m_ids.mid(first, count);
    QStringList columns{u"t.id"_s};
    for (const FieldInfo &field : m_type.fields)
        columns.append(titleExpression(field));
    const auto found = m_database.connection().select(u"SELECT %1 FROM %2 t WHERE t.id IN (%3)"_s.arg(
        columns.join(", "_L1), QLatin1StringView(m_type.table), joined(wanted)));
    QHash<qint64, QVariantList> byId;
    for (const QVariantList &row : found)
        byId.insert(row.first().toLongLong(), row.mid(1));
    QList<QVariantList> rows;
    for (const qint64 id : wanted)
        rows.append(byId.value(id));
    return rows;
}
