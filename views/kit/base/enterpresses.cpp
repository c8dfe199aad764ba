// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/enterpresses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

bool enterPresses(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    auto *button = enter ? qobject_cast<QAbstractButton *>(QApplication::focusWidget()) : nullptr;
    if (button != nullptr)
        button->click();
    return button != nullptr;
}
