// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/columnwidths.h"

#include "document/compose/texts.h"
#include "document/layout/face.h"
#include "document/layout/units.h"
#include "document/profile.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
double longestWord(const QString &title, const Face &face)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    double longest = 0;
    for (const QString &word : title.split(spaces))
        longest = std::max(longest, face.width(word) / unitsPerMillimeter);
    return longest;
}

QList<double> leastWidths(const Grid &grid, const LayoutProfile &profile)
{
    FaceBook faces(profile.screenFont);
    const Face &face = faces.face(profile.style(Component::GridHeader), {});
    const double padding = 2 * profile.grid.paddingX;
    constexpr double rounding = 0.05;
    QList<double> widths;
    for (const GridColumn &column : grid.columns)
        widths.append(longestWord(shownText(profile, Component::GridHeader, column.title), face) + padding + rounding);
    return widths;
}

double sum(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

QList<double> scaled(QList<double> values, double total)
{
    const double factor = total / sum(values);
    for (double &value : values)
        value *= factor;
    return values;
}

/// What the narrow columns lack is taken from the others in proportion to what they can spare.
void widen(QList<double> &widths, const QList<double> &least)
{
    double lack = 0;
    double spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        lack += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    const double share = spare > 0 ? lack / spare : 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * share;
}
} // namespace

QList<double> columnWidths(const Grid &grid, const LayoutProfile &profile)
{
    if (grid.columns.isEmpty())
        return {};
    QList<double> widths;
    for (const GridColumn &column : grid.columns)
        widths.append(std::max(column.weight, 0.01));
    widths = scaled(widths, profile.textWidth());
    const QList<double> least = leastWidths(grid, profile);
    if (sum(least) > profile.textWidth())
        return widths;
    widen(widths, least);
    return widths;
}
