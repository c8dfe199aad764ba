// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/flowlayout.h"

#include <QWidget>

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            all = QSize(all.width() + item->sizeHint().width() + m_gap, qMax(all.height(), item->sizeHint().height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const QLayoutItem *item : m_items)
        widest = widest.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return widest;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(room.width(), 1), QWIDGETSIZE_MAX));
        if (at.x() > room.x() && at.x() + size.width() > room.right() + 1) {
            at = QPoint(room.x(), at.y() + lineHeight + m_gap);
            lineHeight = 0;
        }
        if (really)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.y() + contentsMargins().bottom();
}
