// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <QList>

class Connection;

/// Walks the ids of a table along its order index, slice after slice, by key and not by offset; empty keys come last.
class OrderWalk
{
public:
    /// `condition` is an SQL expression on the table aliased t, with its binds; empty for all rows.
    OrderWalk(const RecordType &type, QString condition = {}, QVariantList binds = {});

    /// The next ids, at most `count`; none when the walk is over.
    QList<qint64> next(const Connection &connection, qsizetype count);
    [[nodiscard]] bool isOver() const { return m_part == Part::Over; }

private:
    enum class Part { Keyed, Empty, Over };
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QVariantList bindsFor(qsizetype count) const;
    void endPart();

    const RecordType *m_type;
    QString m_condition;
    QVariantList m_binds;
    Part m_part = Part::Keyed;
    QVariant m_lastKey;
    qint64 m_lastId = 0;
};
