// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/yearvalues.h"

#include "domain/core/period.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

/// By indicator; of several for the same year the last one that was entered.
QHash<qint64, IndicatorValue> wholeYear(Database &database, int year)
{
    const Period period = yearOf(year);
    QHash<qint64, IndicatorValue> values;
    for (const IndicatorValue &value : Table<IndicatorValue>(database).select(
             u"WHERE period_from = ? AND period_until = ? AND area = '' ORDER BY id"_s,
             {period.from.toString(Qt::ISODate), period.until.toString(Qt::ISODate)}))
        values.insert(value.indicator.value, value);
    return values;
}

std::optional<IndicatorValue> in(const QHash<qint64, IndicatorValue> &values, const Indicator &indicator)
{
    const auto at = values.constFind(indicator.id.value);
    return at == values.constEnd() ? std::nullopt : std::optional(*at);
}

IndicatorValue newValue(const Indicator &indicator, int year)
{
    const Period period = yearOf(year);
    return {.indicator = indicator.id, .periodFrom = period.from, .periodUntil = period.until};
}

} // namespace

QList<YearValue> yearValues(Database &database, int year)
{
    const auto now = wholeYear(database, year);
    const auto before = wholeYear(database, year - 1);
    QList<YearValue> found;
    for (const Indicator &indicator : Table<Indicator>(database).select(u"ORDER BY position, id"_s)) {
        if (indicator.source == IndicatorSource::Typed)
            found.append({indicator, in(now, indicator), in(before, indicator)});
    }
    return found;
}

void setYearFigure(Database &database, const YearValue &value, int year, std::optional<Decimal> figure)
{
    if (!figure && !value.now)
        return;
    Step step(database, Store::tr("Figure of %1: %2").arg(year).arg(value.indicator.title.simplified()));
    Table<IndicatorValue> table(database);
    IndicatorValue row = value.now.value_or(newValue(value.indicator, year));
    row.figure = figure.value_or(row.figure);
    if (!figure)
        table.remove(row.id);
    else if (value.now)
        table.update(row);
    else
        table.insert(row);
    step.commit();
}
