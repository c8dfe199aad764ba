// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// SplitMix64 (Steele, Lea and Flood): the same throws on every machine, which the standard's distributions do not
/// give.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// From 0 to sides - 1.
    int below(int sides) { return int(next() % quint64(sides)); }
    bool hits(int percent) { return below(100) < percent; }

    template<class List>
    const auto &oneOf(const List &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    quint64 m_state;
};
