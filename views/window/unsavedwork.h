// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
struct Desk;

/// Whether the window may close: nothing in it is unsaved, or the user wants to lose that. What other programs have
/// changed in attached files that were opened from it is taken in first.
bool mayClose(QWidget &window, Desk &desk);
