// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"

#include <QDate>

/// Days from–until, both included; an invalid end is open.
struct Period
{
    QDate from;
    QDate until;

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
    }
    [[nodiscard]] bool isValid() const { return !from.isValid() || !until.isValid() || from <= until; }
    bool operator==(const Period &) const = default;
};

/// The same days a year before; 29 February becomes 28 February.
Period yearBefore(const Period &period);
Period yearOf(int year);
/// A finding on `untilColumn` where the period ends before it begins.
Problems checkPeriod(const Period &period, const char *untilColumn);
/// A finding on the column "year" unless it has four digits; "24" would vanish from every summary.
Problems checkYear(int year);
