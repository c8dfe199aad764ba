// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/figuregrid.h"

#include "domain/text/numbers.h"
#include "reports/paperparts.h"
#include "reports/summary/summaryinput.h"

#include <QtNumeric>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

Cell figureCell(std::optional<qint64> scaled, int decimals)
{
    if (!scaled)
        return {};
    return {.text = decimalText(*scaled, decimals),
            .value = decimals == 0 ? QVariant(*scaled) : QVariant(decimalText(*scaled, decimals))};
}

/// Nothing where there is nothing to compare, or where the difference does not fit a number.
std::optional<qint64> changeOf(qint64 now, std::optional<qint64> before)
{
    qint64 change = 0;
    if (!before || qSubOverflow(now, *before, &change))
        return std::nullopt;
    return change;
}

QString withPlus(const QString &text, std::optional<qint64> change)
{
    return change.value_or(0) > 0 && !text.isEmpty() ? u'+' + text : text;
}

Cell changeCell(std::optional<qint64> change, int decimals)
{
    Cell cell = figureCell(change, decimals);
    cell.text = withPlus(cell.text, change);
    return cell;
}

Cell percentCell(std::optional<qint64> change, std::optional<qint64> before)
{
    if (!change)
        return {};
    return {.text = withPlus(percentText(*change, *before), change)};
}

GridRow figureRow(const FigureRow &row, bool compared)
{
    GridRow cells{{{.text = row.title}, {.text = row.unit}, figureCell(row.now, row.decimals)}, false, row.origin};
    if (!compared)
        return cells;
    const auto change = changeOf(row.now, row.before);
    cells.cells +=
        {figureCell(row.before, row.decimals), changeCell(change, row.decimals), percentCell(change, row.before)};
    return cells;
}

template<class Row>
bool hasComparison(const QList<Row> &rows)
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.before.has_value(); });
}

GridRow countRow(const CountRow &row, bool compared, bool bold)
{
    const int total = std::accumulate(row.counts.cbegin(), row.counts.cend(), 0);
    QList<Cell> cells{{.text = row.title}};
    for (const int count : row.counts)
        cells.append(numberCell(count));
    cells.append(numberCell(total));
    if (compared)
        cells += {figureCell(row.before, 0), changeCell(changeOf(total, row.before), 0)};
    for (Cell &cell : cells)
        cell.bold = bold;
    return {cells};
}

CountRow sumRow(const QList<CountRow> &rows, const QString &title)
{
    CountRow sum{title, QList<int>(rows.first().counts.size(), 0), std::nullopt};
    for (const CountRow &row : rows) {
        for (qsizetype i = 0; i < row.counts.size(); ++i)
            sum.counts[i] += row.counts.at(i);
        if (row.before)
            sum.before = sum.before.value_or(0) + *row.before;
    }
    return sum;
}

} // namespace

Cell numberCell(qint64 number)
{
    return figureCell(number, 0);
}

Grid figureGrid(const QList<FigureRow> &rows, const GridColumn &titleColumn, const SummaryInput &input)
{
    const bool compared = hasComparison(rows);
    Grid grid{{titleColumn, input.column(u"summary.column.unit"_s), input.column(u"summary.column.now"_s)}, {}};
    if (compared)
        grid.columns += {input.column(u"summary.column.before"_s), input.column(u"summary.column.change"_s),
                         input.column(u"summary.column.change_percent"_s)};
    QString group;
    for (const FigureRow &row : rows) {
        if (row.group != group && !row.group.isEmpty())
            grid.rows.append(spanningRow(row.group, grid.columns));
        group = row.group;
        grid.rows.append(figureRow(row, compared));
    }
    return grid;
}

Grid countGrid(const QList<CountRow> &rows, const GridColumn &titleColumn, const QStringList &countTitles,
               const SummaryInput &input)
{
    const bool compared = hasComparison(rows);
    Grid grid{{titleColumn}, {}};
    for (const QString &title : countTitles) {
        grid.columns.append(input.column(u"summary.column.count"_s));
        grid.columns.last().title = title;
    }
    grid.columns.append(input.column(u"summary.column.total"_s));
    if (compared)
        grid.columns += {input.column(u"summary.column.before"_s), input.column(u"summary.column.change"_s)};
    for (const CountRow &row : rows)
        grid.rows.append(countRow(row, compared, false));
    if (rows.size() > 1)
        grid.rows.append(countRow(sumRow(rows, input.text(u"summary.total"_s)), compared, true));
    return grid;
}

QString shareSentence(const QString &title, std::pair<int, int> partAndWhole, std::pair<int, int> before,
                      const SummaryInput &input)
{
    const QString now = percentText(partAndWhole.first, partAndWhole.second);
    const QString then = percentText(before.first, before.second);
    if (now.isEmpty())
        return {};
    const QString key = then.isEmpty() ? u"summary.share"_s : u"summary.share_compared"_s;
    return input.text(key, {{"title", title}, {"now", now}, {"before", then}});
}
