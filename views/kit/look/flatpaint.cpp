// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/flatpaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace {

class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

constexpr double radius = 4;
constexpr double ringWidth = 2;

} // namespace

FlatPaint::FlatPaint(QPainter &painter, const Look &look) : m_painter(painter), m_look(look) {}

void FlatPaint::box(const QRect &rect, Role fill, Role border) const
{
    const Saved saved(m_painter);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_look.color(border), 1));
    m_painter.setBrush(m_look.color(fill));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void FlatPaint::focusRing(const QRect &rect, Role role) const
{
    const Saved saved(m_painter);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const double width = m_look.scaled(ringWidth);
    const double half = width / 2;
    m_painter.setPen(QPen(m_look.color(role), width));
    m_painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - 1, radius - 1);
}

void FlatPaint::field(const QStyleOption &option, bool ring) const
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isReadOnly = has(option, QStyle::State_ReadOnly);
    box(option.rect, isEnabled && !isReadOnly ? Role::Panel : Role::Surface, isEnabled ? Role::Line : Role::Hairline);
    if (ring && has(option, QStyle::State_HasFocus))
        focusRing(option.rect);
}

void FlatPaint::button(const QStyleOption &option, bool primary) const
{
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isOver = has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_Enabled))
        return box(option.rect, Role::Surface, Role::Hairline);
    if (primary)
        return box(option.rect, isDown || isOver ? Role::AccentPressed : Role::Accent, Role::Accent);
    if (has(option, QStyle::State_On))
        return box(option.rect, Role::AccentSurface, Role::Accent);
    box(option.rect, isDown ? Role::Pressed : isOver ? Role::Hover : Role::Panel, Role::Line);
}

void FlatPaint::buttonRing(const QStyleOption &option, bool primary) const
{
    if (primary)
        focusRing(option.rect.adjusted(2, 2, -2, -2), Role::AccentText);
    else
        focusRing(option.rect);
}

void FlatPaint::toolButton(const QStyleOption &option, bool isRaised) const
{
    const bool isOn = has(option, QStyle::State_On);
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isOver = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!isRaised)
        return button(option, false);
    if (isOn)
        box(option.rect, Role::AccentSurface, Role::AccentSurface);
    else if (isDown)
        box(option.rect, Role::Pressed, Role::Pressed);
    else if (isOver)
        box(option.rect, Role::Hover, Role::Hover);
}

void FlatPaint::mark(const QRect &rect, const QStyleOption &option) const
{
    const double w = rect.width();
    QPainterPath path;
    if (has(option, QStyle::State_NoChange)) {
        path.moveTo(rect.x() + 0.25 * w, rect.y() + 0.5 * w);
        path.lineTo(rect.x() + 0.75 * w, rect.y() + 0.5 * w);
    } else {
        path.moveTo(rect.x() + 0.22 * w, rect.y() + 0.52 * w);
        path.lineTo(rect.x() + 0.43 * w, rect.y() + 0.72 * w);
        path.lineTo(rect.x() + 0.78 * w, rect.y() + 0.3 * w);
    }
    const Role role = has(option, QStyle::State_Enabled) ? Role::AccentText : Role::Panel;
    m_painter.setPen(QPen(m_look.color(role), w / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void FlatPaint::checkBox(const QStyleOption &option) const
{
    const Saved saved(m_painter);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const Role border = isEnabled ? (isSet ? Role::Accent : Role::Line) : Role::Disabled;
    box(option.rect, isSet ? border : isEnabled ? Role::Panel : Role::Surface, border);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    if (isSet)
        mark(option.rect, option);
}

void FlatPaint::radioButton(const QStyleOption &option) const
{
    const Saved saved(m_painter);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isSet = has(option, QStyle::State_On);
    const Role border = isEnabled ? (isSet ? Role::Accent : Role::Line) : Role::Disabled;
    const QRectF round = QRectF(option.rect).adjusted(1, 1, -1, -1);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_look.color(border), m_look.scaled(1)));
    m_painter.setBrush(m_look.color(isEnabled ? Role::Panel : Role::Surface));
    m_painter.drawEllipse(round);
    const double inset = round.width() / 4;
    m_painter.setBrush(m_look.color(border));
    if (isSet)
        m_painter.drawEllipse(round.adjusted(inset, inset, -inset, -inset));
}

void FlatPaint::chevron(const QRect &rect, Qt::ArrowType arrow, bool isEnabled) const
{
    const Saved saved(m_painter);
    const double half = m_look.scaled(4);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_look.color(isEnabled ? Role::Text : Role::Disabled), m_look.zoom * 0.015, Qt::SolidLine,
                          Qt::RoundCap, Qt::RoundJoin));
    m_painter.translate(QRectF(rect).center());
    m_painter.rotate(arrow == Qt::UpArrow ? 180 : arrow == Qt::LeftArrow ? 90 : arrow == Qt::RightArrow ? -90 : 0);
    const std::array points{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)};
    m_painter.drawPolyline(points.data(), int(points.size()));
}

void FlatPaint::frame(const QStyleOption &option, bool ring) const
{
    const QRect &r = option.rect;
    line({r.left(), r.top(), r.width(), 1}, Role::Hairline);
    line({r.left(), r.bottom(), r.width(), 1}, Role::Hairline);
    line({r.left(), r.top(), 1, r.height()}, Role::Hairline);
    line({r.right(), r.top(), 1, r.height()}, Role::Hairline);
    if (ring && has(option, QStyle::State_HasFocus))
        focusRing(r);
}

void FlatPaint::progress(const QStyleOptionProgressBar &option) const
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 done = qBound(qint64(0), qint64(option.progress) - option.minimum, range);
    const QRect &r = option.rect;
    line({r.left(), r.top(), int(r.width() * done / range), r.height()}, Role::Accent);
}

void FlatPaint::line(const QRect &rect, Role role) const
{
    m_painter.fillRect(rect, m_look.color(role));
}

void FlatPaint::headerSection(const QStyleOption &option, Qt::Orientation orientation) const
{
    const QRect &r = option.rect;
    const bool isOver = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    m_painter.fillRect(r, m_look.color(isOver ? Role::Hover : Role::Surface));
    line({r.right(), r.top(), 1, r.height()}, Role::Hairline);
    line({r.left(), r.bottom(), r.width(), 1}, orientation == Qt::Horizontal ? Role::Line : Role::Hairline);
}

void FlatPaint::tab(const QStyleOption &option) const
{
    const QRect &r = option.rect;
    const bool isSelected = has(option, QStyle::State_Selected);
    const int thickness = m_look.scaled(isSelected ? 3 : 1);
    if (has(option, QStyle::State_MouseOver) && !isSelected)
        m_painter.fillRect(r, m_look.color(Role::Hover));
    line({r.left(), r.bottom() + 1 - thickness, r.width(), thickness}, isSelected ? Role::Accent : Role::Hairline);
    if (has(option, QStyle::State_HasFocus))
        focusRing(r);
}

void FlatPaint::cell(const QStyleOption &option, bool bar) const
{
    if (has(option, QStyle::State_Selected))
        m_painter.fillRect(option.rect, m_look.color(Role::Selection));
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        m_painter.fillRect(option.rect, m_look.color(Role::Hover));
    const QRect &r = option.rect;
    if (bar && has(option, QStyle::State_Selected))
        line({r.left(), r.top(), m_look.scaled(3), r.height()}, Role::Accent);
}
