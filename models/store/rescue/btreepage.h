// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rescue/pagelooks.h"

#include <QList>
#include <QVariantList>

class PageFile;

/// One row of a table or an index as it lies on the page.
struct RawRow
{
    qint64 id = 0; ///< of a table
    QVariantList values;
    bool isWhole = true; ///< false: the end of a long one was not to be found, or a text holds what is no text
};

/// One page of a B-tree, read as far as it makes sense; cells that do not are counted.
struct TreePage
{
    TreeKind kind = TreeKind::None;
    QList<quint32> children;
    QList<RawRow> rows;
    int brokenCells = 0;
};

TreePage readTreePage(const PageFile &file, quint32 number);
