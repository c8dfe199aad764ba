// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/orderwalk.h"

#include "store/lists/idreader.h"

using namespace Qt::StringLiterals;

OrderWalk::OrderWalk(const RecordType &type, QString condition, QVariantList binds)
    : m_type(&type), m_condition(condition.isEmpty() ? u"1"_s : std::move(condition)), m_binds(std::move(binds))
{
}

QString OrderWalk::statement() const
{
    const QString order = QString::fromLatin1(m_type->order);
    const QString table = QString::fromLatin1(m_type->table);
    if (m_part == Part::Empty)
        return u"SELECT t.id FROM %1 t WHERE t.%2 IS NULL AND t.id > ? AND %3 ORDER BY t.id LIMIT ?"_s.arg(table, order,
                                                                                                           m_condition);
    const QString after = m_type->descending ? u"<"_s : u">"_s;
    const QString direction = m_type->descending ? u"DESC"_s : u"ASC"_s;
    // Not a row value: with it the index would not be used for the start.
    const QString start = m_lastKey.isValid() ? u"t.%1 %2= ? AND (t.%1 %2 ? OR t.id %2 ?)"_s.arg(order, after)
                                              : u"t.%1 IS NOT NULL"_s.arg(order);
    return u"SELECT t.id, t.%1 FROM %2 t WHERE %3 AND %4 ORDER BY t.%1 %5, t.id %5 LIMIT ?"_s.arg(
        order, table, start, m_condition, direction);
}

QVariantList OrderWalk::bindsFor(qsizetype count) const
{
    QVariantList binds;
    if (m_part == Part::Empty)
        binds = {m_lastId};
    else if (m_lastKey.isValid())
        binds = {m_lastKey, m_lastKey, m_lastId};
    return binds + m_binds + QVariantList{count};
}

void OrderWalk::endPart()
{
    const bool mayBeEmpty = QLatin1StringView(m_type->order) != "id"_L1;
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
