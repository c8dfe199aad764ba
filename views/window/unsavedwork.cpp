// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unsavedwork.h"

#include "kit/files/outsidecopies.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"

#include <algorithm>

bool holdsUnsaved(const QWidget &window)
{
    const auto forms = window.findChildren<RecordForm *>();
    const auto grids = window.findChildren<GridModel *>();
    return std::ranges::any_of(forms, [](const RecordForm *form) { return form->hasUnsaved(); }) ||
           std::ranges::any_of(grids, [](const GridModel *grid) { return grid->hasUnsaved(); });
}

void takeOutsideWork(const QWidget &window)
{
    for (OutsideCopies *copies : window.findChildren<OutsideCopies *>()) {
        copies->look();
        copies->takeAllBack();
    }
}
