// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists/listquery.h"
#include "tables/recordmodel.h"

#include <functional>

/// A filter that is one click away. Of chips in one group one at most is on.
struct ChipSpec
{
    QString label;
    std::function<QList<Condition>()> conditions; ///< asked anew at each use, because days pass
    int group = 0;
};

/// What a list of records shows besides what its kind says.
struct ListSpec
{
    QList<const char *> columns; ///< shown, in this order, until the user chooses others; empty shows all
    std::vector<ComputedColumn> computed;
    QList<ChipSpec> chips;
    QString firstStep;       ///< what to do while there is nothing yet
    QString newLabel;        ///< of the button that does it
    bool titleFirst = false; ///< computed columns stand after the title
};
