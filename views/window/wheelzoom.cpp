// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wheelzoom.h"

#include "kit/base/preferences.h"

#include <QCoreApplication>
#include <QWheelEvent>

WheelZoom::WheelZoom(Preferences &preferences, QWidget &window)
    : QObject(&window), m_preferences(preferences), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WheelZoom::zooms(const QObject *under) const
{
    const auto *widget = qobject_cast<const QWidget *>(under);
    return widget != nullptr && widget->window() == &m_window && (!m_leftOut || !m_leftOut->isAncestorOf(widget));
}

void WheelZoom::zoomBy(int angle)
{
    constexpr int notch = QWheelEvent::DefaultDeltasPerStep;
    m_turned += angle;
    const int turns = m_turned / notch;
    m_turned -= turns * notch;
    if (turns != 0)
        m_preferences.setZoom(m_preferences.zoom() + turns * Preferences::zoomStep);
}

bool WheelZoom::eventFilter(QObject *watched, QEvent *event)
{
    // Before the widget under the mouse: lists scroll with Ctrl as well, and texts zoom by themselves.
    if (event->type() != QEvent::Wheel || !zooms(watched))
        return false;
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier))
        return false;
    zoomBy(wheel->angleDelta().y());
    event->accept();
    return true;
}
