// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/figures.h"

using namespace Qt::StringLiterals;

void generateFigures(Mill &mill, const Directory &directory, int year)
{
    const Period period = yearOf(year);
    for (const Id<Indicator> indicator : directory.indicators)
        mill.add(IndicatorValue{.indicator = indicator,
                                .periodFrom = period.from,
                                .periodUntil = period.until,
                                .figure = {1000 * qint64(mill.dice.below(2000))},
                                .source = mill.phrase(u"indicator_source"_s)});
}
