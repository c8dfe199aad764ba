// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/records.h"

#include <functional>

class GridModel;

/// A column that is worked out from the rows, such as the running time of an agenda item.
struct ComputedCell
{
    const char *label; ///< English source text, context "Field"
    std::function<QVariant(const GridModel &model, int row, int role)> data;
};

/// The rows of one kind that belong to a record, as a grid to type into.
struct GridSpec
{
    const RecordType *type;
    const char *owner; ///< column by which they belong
    QList<const char *> columns;
    QList<ComputedCell> computed = {}; ///< stand in front
    FieldValues defaults = {};         ///< of a new row
    QString title = {};
    bool wraps = false;         ///< rows grow with their text
    const char *name = nullptr; ///< of the widget, where a page has two grids of one kind
};
