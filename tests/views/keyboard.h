// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/user.h"

/// Somebody at the real windows with nothing but a keyboard: no clicks and no direct calls.
class KeyboardUser : public User
{
public:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void keys(std::initializer_list<Qt::Key> keys);
    /// Presses Tab until the widget of that object name has the focus; fails the test when it never gets it.
    void tabTo(const QString &name);
    /// Arrow keys in the grid that has the focus, to that cell.
    void goToCell(int row, int column);
    /// In the tab bar that has the focus, to the tab of that title.
    void goToTab(const QString &title);

    [[nodiscard]] QString focusName() const;
};
