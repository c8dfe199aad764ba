// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <chrono>

class BackgroundRun;
class QProgressBar;

/// Says over a page what takes long. As long as it lives nobody can type or click; what works at the file in the middle
/// of a statement ticks, and then this window alone paints: no page reads the file, no timer writes to it, and what
/// other threads have ready is taken afterwards.
class BusyWindow : public QWidget
{
public:
    /// Comes once so much time has passed.
    BusyWindow(QWidget *page, const QString &what, std::chrono::milliseconds after = {});
    ~BusyWindow() override;

    void tick();

private:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void appear();
    [[nodiscard]] bool isPart(QObject *object) const;

    QProgressBar *m_bar;
    std::chrono::milliseconds m_after;
    QElapsedTimer m_since;
    QElapsedTimer m_painted;
    QList<QPointer<BackgroundRun>> m_held;
    bool m_inside = false;
};
