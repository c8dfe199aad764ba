// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists/listorder.h"
#include "store/lists/narrowing.h"

#include <QList>

class Connection;

/// Walks the ids of a table along an order index, slice after slice, by key and not by offset; empty keys come last.
class OrderWalk
{
public:
    /// `order` is an indexed one.
    OrderWalk(const RecordType &type, ListOrder order, Narrowing narrowing = {});

    /// The next ids, at most `count`; none when the walk is over.
    QList<qint64> next(const Connection &connection, qsizetype count);
    [[nodiscard]] bool isOver() const { return m_part == Part::Over; }

private:
    enum class Part { Keyed, Empty, Over };
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QVariantList bindsFor(qsizetype count) const;
    void endPart();

    const RecordType *m_type;
    ListOrder m_order;
    Narrowing m_narrowing;
    Part m_part = Part::Keyed;
    QVariant m_lastKey;
    qint64 m_lastId = 0;
};
