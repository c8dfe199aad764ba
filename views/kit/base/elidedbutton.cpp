// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/elidedbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace {

constexpr int leastLetters = 12;

} // namespace

ElidedButton::ElidedButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    setToolTip(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), leastLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int missing = sizeHint().width() - width();
    if (missing > 0)
        option.text =
            fontMetrics().elidedText(text(), Qt::ElideRight, fontMetrics().horizontalAdvance(text()) - missing);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}
