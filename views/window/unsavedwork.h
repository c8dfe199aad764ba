// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Whether forms or grids in the window still hold what could not be saved.
bool holdsUnsaved(const QWidget &window);

/// Takes in what other programs have changed in attached files that were opened from the window. Throws StoreError.
void takeOutsideWork(const QWidget &window);
