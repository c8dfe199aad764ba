// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class Preferences;

/// Ctrl and the wheel zoom everything in the window, whatever stands under the mouse.
class WheelZoom : public QObject
{
    Q_OBJECT

public:
    WheelZoom(Preferences &preferences, QWidget &window);

    /// A part of the window with a zoom of its own.
    void leaveOut(const QWidget *part) { m_leftOut = part; }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] bool zooms(const QObject *under) const;
    void zoomBy(int angle);

    Preferences &m_preferences;
    QWidget &m_window;
    QPointer<const QWidget> m_leftOut;
    int m_turned = 0; ///< of the wheel, since the last step
};
