// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/indicator.h"
#include "store/database.h"

/// An indicator with its figure for a whole year and the whole area, and that of the year before.
struct YearValue
{
    Indicator indicator;
    std::optional<IndicatorValue> now;
    std::optional<IndicatorValue> before;
};

/// All typed-in indicators in their order.
QList<YearValue> yearValues(Database &database, int year);

/// Writes a figure of a year, or takes it out where there is none. One step, or part of the open one; throws
/// RuleViolation or StoreError.
void setYearFigure(Database &database, const YearValue &value, int year, std::optional<Decimal> figure);
