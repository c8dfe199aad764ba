// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/linkline.h"

#include "kit/look/look.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLetters = 20;

} // namespace

LinkLine::LinkLine(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkLine::say(const QString &section, const QString &title, const QString &detail)
{
    m_detail = detail.simplified();
    setText(title.simplified());
    setToolTip(title);
    // One record may stand in two sections.
    setAccessibleName(u"%1: %2 – %3"_s.arg(section, text(), m_detail));
    update();
}

int LinkLine::gap() const
{
    return lookOf(*this).space(lookOf(*this).isCompact ? Space::Tiny : Space::Small);
}

QSize LinkLine::sizeHint() const
{
    return {leastLetters * fontMetrics().averageCharWidth(), 2 * fontMetrics().lineSpacing() + gap()};
}

bool LinkLine::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    // Hovering shows in the background.
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void LinkLine::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(*this);
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), look.color(isDown() ? Role::Pressed : Role::Hover));
    const QRect place = rect().adjusted(gap(), gap() / 2, -gap(), -gap() / 2);
    const auto line = [&](int number, const QString &words, Role role) {
        const QRect at(place.x(), place.y() + number * fontMetrics().lineSpacing(), place.width(),
                       fontMetrics().lineSpacing());
        painter.setPen(look.color(role));
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(words, Qt::ElideRight, at.width()));
    };
    line(0, text(), Role::Text);
    line(1, m_detail, Role::Muted);
    if (hasFocus()) {
        painter.setPen(QPen(look.color(Role::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}
