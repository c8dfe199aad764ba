// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/preview/backgroundrun.h"
#include "store/copies/secondplace.h"

class Preferences;

/// Brings the copies of a file to its second place in another thread, and notes what is there.
class SecondPlaceRun : public QObject
{
    Q_OBJECT

public:
    SecondPlaceRun(Preferences &preferences, QString path, QObject *parent = nullptr);

    /// Where there is a second place and it is connected; not while a run is on.
    void start(const QDateTime &now);

signals:
    /// Whether or not there was anything to do; with a sentence where it failed.
    void ended(const QString &failure);

private:
    void note(const SecondPlace &place, const QDateTime &caughtUp, bool isAway);
    void end(const QString &failure);

    Preferences &m_preferences;
    QString m_path;
    BackgroundRun m_run;
    bool m_isRunning = false;
};
