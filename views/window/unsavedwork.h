// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Whether forms or grids in the window still hold what could not be saved.
bool holdsUnsaved(const QWidget &window);
