// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/grid.h"

#include "document/compose/columnwidths.h"
#include "document/compose/texts.h"
#include "document/formaterror.h"
#include "document/profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
TableRow headerRow(const Grid &grid, const LayoutProfile &profile)
{
    TableRow row;
    row.keepWithNext = true;
    for (const GridColumn &column : grid.columns)
        row.cells.append({{textPart(profile, Component::GridHeader, column.title)}});
    return row;
}

TableCell composeCell(const Cell &cell, const GridColumn &column, const LayoutProfile &profile)
{
    TextPart part = textPart(profile, Component::GridCell, {Run{cell.text, cell.bold, cell.italic}});
    part.align = cell.align.value_or(column.align);
    return {{std::move(part)}, cell.span};
}

TableRow composeRow(const GridRow &row, const Grid &grid, const LayoutProfile &profile)
{
    TableRow result{{}, row.keepWithNext, row.origin};
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        if (cell.span < 1 || column + cell.span > grid.columns.size())
            throw FormatError(
                QCoreApplication::translate("Document", "A row of a table has more cells than the table has columns."));
        result.cells.append(composeCell(cell, grid.columns[column], profile));
        column += cell.span;
    }
    for (; column < grid.columns.size(); ++column)
        result.cells.append(composeCell({}, grid.columns[column], profile));
    return result;
}
} // namespace

TablePart composeGrid(const Grid &grid, const LayoutProfile &profile)
{
    TablePart table;
    table.bordered = true;
    table.before = profile.grid.before;
    table.after = profile.grid.after;
    table.widths = columnWidths(grid, profile);
    if (!std::ranges::all_of(grid.columns, &QString::isEmpty, &GridColumn::title)) {
        table.headerRows = 1;
        table.rows.append(headerRow(grid, profile));
    }
    table.rows.reserve(grid.rows.size() + 1);
    for (const GridRow &row : grid.rows)
        table.rows.append(composeRow(row, grid, profile));
    return table;
}
