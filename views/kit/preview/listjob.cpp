// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/listjob.h"

#include "domain/text/numbers.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/preview/backgroundrun.h"

#include <QPointer>

ListJob::ListJob(Desk &desk, QString what, QObject *parent) : QObject(parent), m_desk(desk), m_what(std::move(what))
{
    constexpr int worthSaying = 500;
    m_say.setInterval(worthSaying);
    connect(&m_say, &QTimer::timeout, this, &ListJob::sayHowFar);
}

void ListJob::start(const RecordType &type, const ListQuery &query, ListRun::Take take, std::function<void()> then)
{
    m_run = new ListRun(m_desk.database, type, query, std::move(take), this);
    connect(m_run, &ListRun::failed, this, &ListJob::fail);
    connect(m_run, &ListRun::finished, this, [this, then = std::move(then)] {
        m_say.stop();
        then();
    });
    m_run->start();
    m_say.start();
}

void ListJob::finishBeside(std::function<void()> work, std::function<void()> then)
{
    m_beside = new BackgroundRun(this);
    connect(m_beside, &BackgroundRun::failed, this, &ListJob::fail);
    m_beside->start([this, work = std::move(work), then = std::move(then)](const std::stop_token &) {
        work();
        return [this, then] {
            deleteLater();
            then();
        };
    });
}

void ListJob::sayHowFar()
{
    const QString rows = grouped(m_run->rowsRead());
    const auto stop = [job = QPointer(this)] {
        if (job)
            job->cancel();
    };
    m_desk.notices.say(tr("%1: %2 rows so far …").arg(m_what, rows), {{tr("Cancel"), stop}});
}

void ListJob::cancel()
{
    // Once the rows are read, the rest is done in a moment.
    if (m_beside != nullptr)
        return;
    delete m_run;
    m_say.stop();
    m_desk.notices.say(tr("%1: cancelled. Nothing was written.").arg(m_what));
    deleteLater();
}

void ListJob::fail(const QString &sentence)
{
    m_say.stop();
    m_desk.notices.fail(sentence);
    deleteLater();
}
