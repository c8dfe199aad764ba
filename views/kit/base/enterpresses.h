// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

/// Enter presses the button that has the focus, as in a dialog: Qt knows only the space bar elsewhere.
/// False when the key is another one, or the focus is not on a button.
bool enterPresses(const QKeyEvent &event);
