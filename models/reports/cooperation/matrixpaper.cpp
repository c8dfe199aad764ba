// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/cooperationfile.h"
#include "reports/cooperation/cooperationpapers.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption matrixChoices[] = {pickOption("from", QT_TRANSLATE_NOOP("Paper", "From the year"), "year"),
                                         pickOption("until", QT_TRANSLATE_NOOP("Paper", "To the year"), "year")};

struct Years
{
    int first = 0;
    int last = 0;
};

int lastYearOf(const PartnerMatrix &matrix)
{
    const qsizetype years = matrix.rows.isEmpty() ? 0 : matrix.rows.first().cells.size();
    return matrix.firstYear + static_cast<int>(years) - 1;
}

/// What is picked, within what is known; else so many years up to the one of the paper.
Years yearsShown(const CooperationRegister &file, const PaperChoices &choices, const Wording &wording)
{
    const int first = file.matrix.firstYear;
    const int last = lastYearOf(file.matrix);
    const int usualLast = std::clamp(file.office.day.year(), first, last);
    const int until = choices.has("until") ? std::clamp(choices.value("until"), first, last) : usualLast;
    const int back = wording.text(u"matrix.years"_s).toInt() - 1;
    const int from =
        choices.has("from") ? std::clamp(choices.value("from"), first, last) : std::max(first, until - back);
    return {std::min(from, until), std::max(from, until)};
}

QString cellWords(const MatrixCell &cell, const Wording &wording)
{
    const auto word = [&](const char *key) { return wording.text(u"matrix.cell"_s + u'.' + QLatin1StringView(key)); };
    QStringList words;
    if (cell.isAdopted)
        words.append(word("adopted"));
    if (cell.isSigned)
        words.append(word("signed"));
    if (!cell.plans.isEmpty() && words.isEmpty())
        words.append(word("planned"));
    if (!cell.missing.isEmpty())
        words.append(word("missing"));
    return words.isEmpty() ? word("nothing") : words.join(u", "_s);
}

Grid matrixGrid(const PartnerMatrix &matrix, const Years &years, const Wording &wording)
{
    Grid grid{wording.columns(u"matrix.columns"_s), {}};
    const GridColumn year = wording.column(u"matrix.year"_s);
    for (int each = years.first; each <= years.last; ++each)
        grid.columns.append({QString::number(each), year.weight, year.align});
    for (const MatrixRow &row : matrix.rows) {
        const qsizetype number = grid.rows.size() + 1;
        QList<Cell> cells{{.text = QString::number(number), .value = number}, {.text = oneLine(row.title)}};
        for (int each = years.first; each <= years.last; ++each)
            cells.append({.text = cellWords(row.cells.value(each - matrix.firstYear), wording)});
        grid.rows.append({cells, false, {u"organisation"_s, row.partner.value}});
    }
    return grid;
}

} // namespace

std::span<const PaperOption> matrixOptions()
{
    return matrixChoices;
}

Document matrixPaper(const CooperationRegister &file, const PaperChoices &choices, const Wording &wording)
{
    const QString kind = wording.text(u"matrix.kind"_s);
    if (file.matrix.rows.isEmpty()) {
        Document empty = startPaper(file.office, wording, {kind, wording.text(u"matrix.abstract_empty"_s)}, {});
        empty.blocks.append(paragraphBlock(wording.text(u"matrix.empty"_s)));
        return empty;
    }
    const Years years = yearsShown(file, choices, wording);
    const Places places{{"from", QString::number(years.first)}, {"until", QString::number(years.last)}};
    const QString abstract =
        wording.text(years.first == years.last ? u"matrix.abstract_of_year"_s : u"matrix.abstract"_s, places);
    Document paper = startPaper(file.office, wording, {kind, abstract}, {});
    paper.blocks.append({matrixGrid(file.matrix, years, wording), {}});
    paper.blocks.append(remarkBlock(wording.text(u"matrix.legend"_s)));
    return paper;
}
