// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/elidedlabel.h"

#include <QEvent>

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text.simplified();
    setAccessibleName(m_full);
    fit();
}

void ElidedLabel::fit()
{
    const QString shown =
        fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width() - fontMetrics().averageCharWidth() * 2);
    setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
