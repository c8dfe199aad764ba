// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/copykeeper.h"

#include "domain/copies/rotation.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "store/copies/copying.h"
#include "store/database.h"
#include "store/log/undo.h"

CopyKeeper::CopyKeeper(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_copy(desk.database)
    , m_second(desk.preferences, desk.database.path())
    , m_last(desk.database.identity().clock())
{
    if (desk.database.isReadOnly())
        return;
    attempt(desk.notices, [this] { m_copiedStep = isCopied() ? lastStepId(m_desk.database) : 0; });
    connect(&desk.database, &Database::copied, this, &CopyKeeper::noteCopy);
    connect(&m_copy, &CopyRun::failed, this, &CopyKeeper::tellFailure);
    connect(&m_second, &SecondPlaceRun::ended, this, &CopyKeeper::tellSecondPlace);
    connect(&m_minutes, &QTimer::timeout, this, &CopyKeeper::look);
    m_minutes.start(std::chrono::minutes(1));
    tellOlderFailure();
}

QDateTime CopyKeeper::now() const
{
    return m_desk.database.identity().clock();
}

bool CopyKeeper::isCopied() const
{
    const QString path = m_desk.database.path();
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    const auto step = lastStep(m_desk.database);
    // The moment in the name of a copy has no fractions of a second.
    return !step || (!copies.isEmpty() && copies.first().at.addSecs(1) > step->at);
}

bool CopyKeeper::hasNews() const
{
    return lastStepId(m_desk.database) != m_copiedStep;
}

bool CopyKeeper::isSecondBehind() const
{
    const QString path = m_desk.database.path();
    const SecondPlace place = m_desk.preferences.secondPlace(path);
    if (place.folder.isEmpty())
        return false;
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    return !copies.isEmpty() && !(place.caughtUp >= copies.first().at);
}

void CopyKeeper::look()
{
    attempt(m_desk.notices, [this] {
        if (hasNews() && now() >= m_last.addDuration(copyInterval()))
            return m_copy.start();
        if (isSecondBehind())
            m_second.start(now().toLocalTime());
    });
}

QString CopyKeeper::copyAtEnd(const QString &wanted)
{
    const QString path = m_desk.database.path();
    try {
        if (!m_desk.database.isReadOnly() && hasNews())
            makeCopy(m_desk.database, path, copyFolderOf(path), now().toLocalTime(), wanted);
        return {};
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
}

void CopyKeeper::noteCopy(qint64 step)
{
    m_copiedStep = step;
    m_last = now();
    m_desk.preferences.setFailedCopy(m_desk.database.path(), {});
    m_second.start(m_last.toLocalTime());
}

void CopyKeeper::tellFailure(const QString &sentence)
{
    m_last = now();
    m_desk.notices.warn(sentence, {{tr("Try again"), [this] { m_copy.start(); }}});
}

void CopyKeeper::tellSecondPlace(const QString &failure)
{
    if (!failure.isEmpty() && failure != m_told)
        m_desk.notices.warn(failure);
    m_told = failure;
}

void CopyKeeper::tellOlderFailure()
{
    const QString sentence = m_desk.preferences.failedCopy(m_desk.database.path());
    if (!sentence.isEmpty())
        m_desk.notices.warn(tr("When this file was closed last, no copy could be made. %1").arg(sentence),
                            {{tr("Make a copy now"), [this] { m_copy.start(); }}});
}
