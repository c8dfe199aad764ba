// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/backgroundrun.h"

#include <exception>

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
    QMetaObject::invokeMethod(this, std::move(afterwards), Qt::QueuedConnection);
}
