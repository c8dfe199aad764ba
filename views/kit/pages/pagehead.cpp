// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/pages/pagehead.h"

#include "kit/base/flowlayout.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/room.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

PageHead::PageHead(const QString &title, QWidget *parent) : QWidget(parent), m_title(title), m_row(new FlowLayout(this))
{
    m_row->setFirstApart();
    auto *label = new QLabel(title, this);
    label->setProperty("kind", u"title"_s);
    m_row->addWidget(label);
}

QToolButton *PageHead::addTool(const QString &name, const QString &iconName, const QString &text)
{
    QToolButton *button = toolButton(name, iconName, text, this);
    button->setAccessibleName(u"%1: %2"_s.arg(m_title, text));
    addControl(button);
    return button;
}

void PageHead::addOutput(Room &room, const QString &prefix)
{
    connect(addTool(prefix + u"_print"_s, u"print"_s, tr("Print list")), &QToolButton::clicked, &room, &Room::print);
    connect(addTool(prefix + u"_export"_s, u"export"_s, tr("Export list")), &QToolButton::clicked, &room,
            &Room::exportList);
}

void PageHead::addControl(QWidget *control)
{
    m_row->addWidget(control);
}
