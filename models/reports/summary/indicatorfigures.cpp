// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/indicatorfigures.h"

#include "domain/summary/figures.h"
#include "reports/paperparts.h"
#include "reports/summary/figuregrid.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using IndicatorKey = std::pair<qint64, QString>;

IndicatorKey keyOf(const IndicatorLine &line)
{
    return {line.indicator.id.value, line.value.area};
}

QString indicatorTitle(const IndicatorLine &line, const SummaryInput &input)
{
    QString title = oneLine(line.indicator.title);
    if (!line.value.area.isEmpty())
        title = input.text(u"summary.indicators.with_area"_s, {{"title", title}, {"area", oneLine(line.value.area)}});
    const QString definition = oneLine(line.indicator.definition);
    if (definition.isEmpty())
        return title;
    return input.text(u"summary.indicators.with_definition"_s, {{"title", title}, {"definition", definition}});
}

/// The lines of a group together, groups in the order in which they first appear.
QList<IndicatorLine> byGroup(QList<IndicatorLine> lines)
{
    QHash<QString, qsizetype> places;
    for (const IndicatorLine &line : std::as_const(lines)) {
        if (!places.contains(line.indicator.groupTitle))
            places.insert(line.indicator.groupTitle, places.size());
    }
    std::ranges::stable_sort(lines, {}, [&](const IndicatorLine &l) { return places.value(l.indicator.groupTitle); });
    return lines;
}

} // namespace

QList<Block> indicatorFigures(const SummaryInput &input)
{
    if (input.summary.now.indicators.isEmpty())
        return {};
    QHash<IndicatorKey, qint64> before;
    for (const IndicatorLine &line : input.summary.before.indicators)
        before.insert(keyOf(line), line.value.figure.scaled);
    QList<FigureRow> rows;
    for (const IndicatorLine &line : byGroup(input.summary.now.indicators)) {
        const auto then = before.constFind(keyOf(line));
        rows.append({.title = indicatorTitle(line, input),
                     .unit = oneLine(line.indicator.unit),
                     .now = line.value.figure.scaled,
                     .before = then == before.cend() ? std::nullopt : std::optional(*then),
                     .decimals = Decimal::places,
                     .group = oneLine(line.indicator.groupTitle),
                     .origin = originOf(line.value)});
    }
    return {{figureGrid(rows, input.column(u"summary.column.indicator"_s), input), {}}};
}
