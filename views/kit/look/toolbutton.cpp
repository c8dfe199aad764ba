// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/toolbutton.h"

#include "kit/look/icons.h"

QToolButton *toolButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
