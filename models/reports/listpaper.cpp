// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/listpaper.h"

#include "domain/text/numbers.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In letters of the table's font.
constexpr double lineLetters = 76;
constexpr double paddingLetters = 2;
constexpr double leastLetters = 3;
constexpr double mostLetters = 60;
constexpr qsizetype wordThatStaysWhole = 12;
constexpr qsizetype rowsWeighed = 2000;

qsizetype longestWordOf(const QString &text)
{
    qsizetype longest = 0;
    qsizetype length = 0;
    for (const QChar letter : text) {
        length = letter.isSpace() ? 0 : length + 1;
        longest = std::max(longest, length);
    }
    return longest;
}

/// How many letters a column must hold so that its words stay whole, and how many it would like to.
struct Room
{
    double least = 0;
    double wanted = 0;
};

Room roomOf(const ListTable &table, qsizetype column)
{
    qsizetype word = 0;
    qsizetype letters = 0;
    qsizetype filledCells = 0;
    for (const QStringList &row : table.rows.first(std::min(table.rows.size(), rowsWeighed))) {
        const QString cell = row.value(column);
        word = std::max(word, longestWordOf(cell));
        letters += cell.size();
        filledCells += cell.isEmpty() ? 0 : 1;
    }
    const double mean = filledCells > 0 ? double(letters) / double(filledCells) : 0;
    const double least = std::max(double(std::min(word, wordThatStaysWhole)), leastLetters) + paddingLetters;
    return {least, std::max(least, std::min(mean, mostLetters) + paddingLetters)};
}

/// Every column keeps its words whole if it can; what is left of the line goes where the texts are long.
QList<double> weightsOf(const ListTable &table)
{
    QList<Room> rooms;
    double left = lineLetters;
    double wished = 0;
    for (qsizetype i = 0; i < table.labels.size(); ++i) {
        rooms.append(roomOf(table, i));
        left -= rooms.last().least;
        wished += rooms.last().wanted - rooms.last().least;
    }
    QList<double> weights;
    for (const Room &room : std::as_const(rooms)) {
        const double share = wished > 0 ? (room.wanted - room.least) / wished : 0;
        weights.append(room.least + std::max(0.0, left) * share);
    }
    return weights;
}

Grid gridOf(const ListTable &table)
{
    Grid grid;
    const QList<double> weights = weightsOf(table);
    for (qsizetype i = 0; i < table.labels.size(); ++i)
        grid.columns.append({table.labels.at(i), weights.at(i), table.numeric.value(i) ? Align::Right : Align::Left});
    for (qsizetype number = 0; number < table.rows.size(); ++number) {
        GridRow row{{}, false, table.origins.value(number)};
        for (qsizetype i = 0; i < table.labels.size(); ++i)
            row.cells.append({.text = table.rows.at(number).value(i)});
        grid.rows.append(row);
    }
    return grid;
}

QString countLine(const ListTable &table, const Wording &wording)
{
    const qsizetype rows = table.rows.size();
    if (rows == 0)
        return wording.text(table.total > 0 ? u"list.nothing_matches"_s : u"list.empty"_s);
    if (rows >= table.total)
        return wording.text(u"list.all_rows"_s, {{"n", grouped(rows)}});
    return wording.text(u"list.some_rows"_s, {{"n", grouped(rows)}, {"total", grouped(table.total)}});
}

} // namespace

Document listPaper(const ListTable &table, const Wording &wording)
{
    Document paper;
    paper.title = oneLine(table.title);
    paper.day = table.day;
    if (table.isSample)
        paper.stamp = wording.text(u"paper.sample_stamp"_s);
    paper.blocks.append({KindAndAbstract{paper.title, oneLine(table.narrowedBy)}, {}});
    if (!table.rows.isEmpty())
        paper.blocks.append({gridOf(table), {}});
    paper.blocks.append(remarkBlock(countLine(table, wording)));
    return paper;
}
