// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/filerun.h"

#include "kit/base/desk.h"
#include "kit/base/notices.h"

#include <QPointer>
#include <QTimer>

#include <exception>
#include <utility>

FileRun::FileRun(Desk &desk, QString what, QObject *parent) : QObject(parent), m_desk(desk), m_what(std::move(what)) {}

void FileRun::start(int count, One one, Then then)
{
    m_count = count;
    m_one = std::move(one);
    m_then = std::move(then);
    m_silent.start();
    next();
}

void FileRun::next()
{
    if (m_at >= m_count)
        return finish();
    try {
        m_one(m_at);
        ++m_result.done;
    } catch (const std::exception &error) {
        m_result.refused.append(QString::fromUtf8(error.what()));
    }
    if (++m_at >= m_count)
        return finish();
    constexpr int worthSaying = 500;
    if (m_silent.elapsed() > worthSaying)
        sayHowFar();
    QTimer::singleShot(0, this, &FileRun::next);
}

void FileRun::sayHowFar()
{
    m_silent.restart();
    const auto stop = [run = QPointer(this)] {
        if (run)
            run->m_count = run->m_at;
    };
    m_desk.notices.say(tr("%1: %2 of %3 …").arg(m_what).arg(m_at).arg(m_count), {{tr("Stop"), stop}});
}

void FileRun::finish()
{
    m_then(m_result);
    deleteLater();
}
