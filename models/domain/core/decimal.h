// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// A figure as a scaled integer, because reals lose bits in the change log: 1,5 is kept as 1500.
struct Decimal
{
    static constexpr int places = 3;
    qint64 scaled = 0;

    auto operator<=>(const Decimal &) const = default;
};
