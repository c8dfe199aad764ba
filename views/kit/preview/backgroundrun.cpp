// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/backgroundrun.h"

#include <exception>
#include <utility>

BackgroundRun::~BackgroundRun()
{
    // Joins before QObject goes, because the thread still posts to it.
    m_thread = {};
}

void BackgroundRun::start(Work work)
{
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token &stop) {
        try {
            post(work(stop));
        } catch (const std::exception &error) {
            post([this, sentence = QString::fromUtf8(error.what())] { emit failed(sentence); });
        }
    });
}

void BackgroundRun::post(std::function<void()> afterwards)
{
    const auto arrive = [this, afterwards = std::move(afterwards)] {
        if (m_isHeld)
            m_waiting = afterwards;
        else
            afterwards();
    };
    QMetaObject::invokeMethod(this, arrive, Qt::QueuedConnection);
}

void BackgroundRun::release()
{
    m_isHeld = false;
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting();
}
