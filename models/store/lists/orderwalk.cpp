// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/orderwalk.h"

#include "store/lists/idreader.h"

using namespace Qt::StringLiterals;

OrderWalk::OrderWalk(const RecordType &type, ListOrder order, Narrowing narrowing)
    : m_type(&type), m_order(std::move(order)), m_narrowing(std::move(narrowing))
{
    if (m_narrowing.isEmpty())
        m_narrowing.sql = u"1"_s;
}

QString OrderWalk::statement() const
{
    const QString table = QString::fromLatin1(m_type->table);
    if (m_part == Part::Empty)
        return u"SELECT t.id FROM %1 t WHERE %2 IS NULL AND t.id > ? AND %3 ORDER BY t.id LIMIT ?"_s.arg(
            table, m_order.key, m_narrowing.sql);
    const QString after = m_order.descending ? u"<"_s : u">"_s;
    const QString direction = m_order.descending ? u"DESC"_s : u"ASC"_s;
    // Not a row value: with it the index would not be used for the start.
    const QString start = m_lastKey.isValid() ? u"%1 %2= ? AND (%1 %2 ? OR t.id %2 ?)"_s.arg(m_order.key, after)
                                              : u"%1 IS NOT NULL"_s.arg(m_order.key);
    return u"SELECT t.id, %1 FROM %2 t WHERE %3 AND %4 ORDER BY %1 %5, t.id %5 LIMIT ?"_s.arg(
        m_order.key, table, start, m_narrowing.sql, direction);
}

QVariantList OrderWalk::bindsFor(qsizetype count) const
{
    QVariantList binds;
    if (m_part == Part::Empty)
        binds = {m_lastId};
    else if (m_lastKey.isValid())
        binds = {m_lastKey, m_lastKey, m_lastId};
    return binds + m_narrowing.binds + QVariantList{count};
}

void OrderWalk::endPart()
{
    const bool mayBeEmpty = m_order.key != "t.id"_L1;
    m_part = m_part == Part::Keyed && mayBeEmpty ? Part::Empty : Part::Over;
    m_lastId = 0;
}

QList<qint64> OrderWalk::next(const Connection &connection, qsizetype count)
{
    QList<qint64> ids;
    while (!isOver() && ids.size() < count) {
        const qsizetype wanted = count - ids.size();
        const IdSlice slice = readIds(connection, statement(), bindsFor(wanted));
        ids += slice.ids;
        if (slice.ids.size() < wanted) {
            endPart();
        } else {
            m_lastId = slice.ids.last();
            m_lastKey = slice.lastKey;
        }
    }
    return ids;
}
