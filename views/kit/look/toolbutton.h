// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QToolButton>

/// A button with icon and words that Tab comes to; assistive tools call it by its words until it has another name.
QToolButton *toolButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent);

/// The buttons of a page in one row, each of which does an act of the page.
template<class Page>
struct ActRow
{
    Page *page;
    QLayout *row;
    QString spoken = QStringLiteral("%1"); ///< what assistive tools call a button of these words

    QToolButton *add(const QString &name, const QString &iconName, const QString &text, void (Page::*act)()) const
    {
        QToolButton *button = toolButton(name, iconName, text, page);
        button->setAccessibleName(spoken.arg(text));
        QObject::connect(button, &QToolButton::clicked, page, act);
        row->addWidget(button);
        return button;
    }
};
