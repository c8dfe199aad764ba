// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/preview/listrun.h"

class BackgroundRun;
struct Desk;

/// A list being read for an export. What takes longer than half a second is said in the message bar, where it can be
/// cancelled; so is what goes wrong.
class ListJob : public QObject
{
    Q_OBJECT

public:
    ListJob(Desk &desk, QString what, QObject *parent);

    /// Throws StoreError. `then` ends the job, unless it goes on beside the window.
    void start(const RecordType &type, const ListQuery &query, ListRun::Take take, std::function<void()> then);
    /// Runs `work` in another thread, then `then` in this one, and ends.
    void finishBeside(std::function<void()> work, std::function<void()> then);

private:
    void sayHowFar();
    void cancel();
    void fail(const QString &sentence);

    Desk &m_desk;
    QString m_what;
    ListRun *m_run = nullptr;
    BackgroundRun *m_beside = nullptr;
    QTimer m_say;
};
