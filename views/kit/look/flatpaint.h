// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/look.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;

/// Draws the parts of controls flat: one fill, one border, the focus as a ring of two pixels.
class FlatPaint
{
public:
    FlatPaint(QPainter &painter, const Look &look);

    void field(const QStyleOption &option, bool ring) const;
    void button(const QStyleOption &option, bool primary) const;
    /// On an accent the ring lies inside, in the colour of its text.
    void buttonRing(const QStyleOption &option, bool primary) const;
    /// A button that shows its border only when it matters.
    void toolButton(const QStyleOption &option, bool isRaised) const;
    void checkBox(const QStyleOption &option) const;
    void radioButton(const QStyleOption &option) const;
    void focusRing(const QRect &rect, Role role = Role::Focus) const;
    void chevron(const QRect &rect, Qt::ArrowType arrow, bool isEnabled) const;
    void headerSection(const QStyleOption &option, Qt::Orientation orientation) const;
    void tab(const QStyleOption &option) const;
    /// What lies behind the cell of a list; the bar marks the first cell of a chosen row.
    void cell(const QStyleOption &option, bool bar) const;
    void frame(const QStyleOption &option, bool ring) const;
    void progress(const QStyleOptionProgressBar &option) const;
    void line(const QRect &rect, Role role) const;

private:
    void box(const QRect &rect, Role fill, Role border) const;
    void mark(const QRect &rect, const QStyleOption &option) const;

    QPainter &m_painter;
    const Look &m_look;
};
