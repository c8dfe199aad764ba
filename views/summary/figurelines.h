// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/navigator.h"

class Database;
struct Summary;

/// A figure of one year and the records that it counts.
struct CountedFigure
{
    qint64 count = 0;
    Place place; ///< no list where the figure counts no records of a kind that has one
};

/// A line of the figures: what is counted, in the year and in the one before. Without `name` it is a heading.
struct FigureLine
{
    QString name; ///< stable, for the line's links
    QString title;
    CountedFigure now;
    CountedFigure before;
};

/// All figures of the summary, line by line, each with the records behind it. Throws StoreError.
QList<FigureLine> figureLines(Database &database, const Summary &summary, QDate today);
