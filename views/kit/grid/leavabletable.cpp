// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/grid/leavabletable.h"

bool LeavableTable::isAtEdge(bool last) const
{
    const int row = last ? model()->rowCount() - 1 : 0;
    const int column = last ? model()->columnCount() - 1 : 0;
    return !currentIndex().isValid() || (currentIndex().row() == row && currentIndex().column() == column);
}

bool LeavableTable::focusNextPrevChild(bool next)
{
    // Qt would go round inside the table for ever.
    return isAtEdge(next) ? leave(next) : QTableView::focusNextPrevChild(next);
}

bool LeavableTable::leave(bool next)
{
    setTabKeyNavigation(false);
    const bool went = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return went;
}
