// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/period.h"

Period yearBefore(const Period &period)
{
    return {period.from.addYears(-1), period.until.addYears(-1)};
}

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Problems checkPeriod(const Period &period, const char *untilColumn)
{
    if (period.isValid())
        return {};
    return {problem(untilColumn, Rule::tr("The end lies before the beginning."))};
}

Problems checkYear(int year)
{
    if (year >= 1000 && year <= 9999)
        return {};
    return {problem("year", Rule::tr("Please enter the year with four digits."))};
}
