// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;

/// The bodies in one cell or side by side in as many; then the star stands in a row of its own.
struct ComposedHead
{
    QList<TableCell> bodies;
    QList<CellPart> title;
    QList<CellPart> star;
};

ComposedHead composeHead(const Letterhead &letterhead, const LayoutProfile &profile);

/// Of the table in which so many bodies stand side by side, and the title right of them.
QList<double> headWidths(qsizetype bodies, const LayoutProfile &profile);
