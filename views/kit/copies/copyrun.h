// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/preview/backgroundrun.h"
#include "store/copies/copyfolder.h"

#include <QTimer>

#include <memory>

class Copying;
class Database;

/// Makes one copy of an open file beside the work: in slices between events, then looks it through in another thread.
class CopyRun : public QObject
{
    Q_OBJECT

public:
    explicit CopyRun(Database &database, QObject *parent = nullptr);
    ~CopyRun() override;

    /// Into the folder of copies; nothing more while one is being made.
    void start();

signals:
    void failed(const QString &sentence);

private:
    void begin();
    void copySlice();
    void settle();
    void fail(const QString &sentence);

    Database &m_database;
    std::unique_ptr<Copying> m_copying;
    BackgroundRun m_run;
    QTimer m_slices;
    FileCopy m_copy;
    bool m_isRunning = false;
};
