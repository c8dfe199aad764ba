// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <thread>

/// Work on values beside the window: no widget, no open file of ours, no font of the window. What it throws comes back
/// as a sentence. A run that goes away asks its work to stop and waits for it.
class BackgroundRun : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~BackgroundRun() override;

    /// Runs in another thread and gives what is to be done in this one afterwards.
    using Work = std::function<std::function<void()>(const std::stop_token &stop)>;
    void start(Work work);
    /// The work notices it or not; what it gives is done in either case.
    void requestStop() { m_thread.request_stop(); }

    /// From here on what comes afterwards, a failure too, waits for release(), as somebody is in the middle of the
    /// file.
    void hold() { m_isHeld = true; }
    void release();

signals:
    void failed(const QString &sentence);

private:
    void post(std::function<void()> afterwards);

    bool m_isHeld = false;
    std::function<void()> m_waiting;
    std::jthread m_thread;
};
