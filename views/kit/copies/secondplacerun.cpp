// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/copies/secondplacerun.h"

#include "kit/base/preferences.h"

#include <utility>

SecondPlaceRun::SecondPlaceRun(Preferences &preferences, QString path, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_path(std::move(path))
{
    connect(&m_run, &BackgroundRun::failed, this, &SecondPlaceRun::end);
}

void SecondPlaceRun::start(const QDateTime &now)
{
    const SecondPlace place = m_preferences.secondPlace(m_path);
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_run.start([this, place, now, path = m_path](const std::stop_token &stop) {
        const bool isAway = !place.folder.isEmpty() && !isConnected(path, place);
        const QDateTime caughtUp = place.folder.isEmpty() ? QDateTime() : catchUp(path, place, now, stop);
        return [this, place, caughtUp, isAway] { note(place, caughtUp, isAway); };
    });
}

void SecondPlaceRun::note(const SecondPlace &place, const QDateTime &caughtUp, bool isAway)
{
    SecondPlace now = m_preferences.secondPlace(m_path);
    // Unless another place was chosen meanwhile.
    if (now.folder != place.folder)
        return end({});
    if (now.caughtUp != caughtUp) {
        now.caughtUp = caughtUp;
        m_preferences.setSecondPlace(m_path, now);
    }
    m_preferences.setSecondPlaceAway(m_path, isAway);
    end({});
}

void SecondPlaceRun::end(const QString &failure)
{
    m_isRunning = false;
    emit ended(failure);
}
