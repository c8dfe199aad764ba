// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/scrolled.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    if (content != nullptr)
        area->setWidget(content);
    return area;
}

void keepWidth(QScrollArea &area)
{
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setMinimumWidth(area.widget()->minimumSizeHint().width() + area.verticalScrollBar()->sizeHint().width());
}

void addScrolled(QWidget &host, QWidget *content)
{
    auto *column = new QVBoxLayout(&host);
    column->setContentsMargins({});
    column->addWidget(scrolled(content, &host));
}
