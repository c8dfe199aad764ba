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
    int y = room.y();
    for (qsizetype first = 0; first < m_items.size();) {
        const Line line = lineFrom(first, room.width());
        if (really)
            placeLine(first, line, {room.x(), y});
        first = line.end;
        y += line.height + (first < m_items.size() ? m_gap : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int width)
{
    return item.isEmpty() ? QSize(0, 0) : item.sizeHint().boundedTo(QSize(qMax(width, 1), QWIDGETSIZE_MAX));
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int width) const
{
    Line line{first, width, 0, 0};
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QSize size = sizeIn(*m_items.at(line.end), width);
        if (x > 0 && !size.isEmpty() && x + size.width() > width)
            break;
        line.used = size.isEmpty() ? line.used : x + size.width();
        x += size.width() + (size.isEmpty() ? 0 : m_gap);
        line.height = qMax(line.height, size.height());
    }
    return line;
}

void FlowLayout::placeLine(qsizetype first, const Line &line, QPoint at) const
{
    const bool isOnly = first == 0 && line.end == m_items.size();
    for (qsizetype i = first; i < line.end; ++i) {
        const QSize size = sizeIn(*m_items.at(i), line.width);
        if (size.isEmpty())
            continue;
        // In the middle, so that a label stands beside the words of the control that it names.
        m_items.at(i)->setGeometry(QRect(at + QPoint(0, (line.height - size.height()) / 2), size));
        at.rx() += size.width() + m_gap;
        if (m_firstApart && isOnly && i == 0)
            at.rx() += qMax(line.width - line.used, 0);
    }
}
