// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

struct SummaryInput;

/// A figure of the period beside that of the year before, both times 10^decimals; rows of one group stand under its
/// title.
struct FigureRow
{
    QString title;
    QString unit;
    qint64 now = 0;
    std::optional<qint64> before;
    int decimals = 0;
    QString group;
    Origin origin;
};

/// Counts side by side under the titles of the columns; `before` is what all of them together came to a year before.
struct CountRow
{
    QString title;
    QList<int> counts;
    std::optional<int> before;
};

/// With columns for the comparison when a row has something to compare with.
Grid figureGrid(const QList<FigureRow> &rows, const GridColumn &titleColumn, const SummaryInput &input);

/// Adds the sums; compares when a row has something to compare with.
Grid countGrid(const QList<CountRow> &rows, const GridColumn &titleColumn, const QStringList &countTitles,
               const SummaryInput &input);

/// "Tỷ lệ có mặt: 95,0 %; cùng kỳ 2023: 90,0 %."; nothing where there is no whole.
QString shareSentence(const QString &title, std::pair<int, int> partAndWhole, std::pair<int, int> before,
                      const SummaryInput &input);

Cell numberCell(qint64 number);
