// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QTemporaryDir>

/// A file on the disk, opened without the lock that keeps others away.
struct DiskFile
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("so.danvan"));

    [[nodiscard]] std::unique_ptr<Database> open() const;
    [[nodiscard]] qint64 journalSize() const;
};

#ifndef Q_OS_WIN
/// Runs the act in a process of its own; gives the process's number.
int startedProcess(const std::function<void()> &act);
/// Waits for it; true where it ended by itself and without an error.
bool endedWell(int process);
/// Runs the act in a process of its own, in which it must call killMyself().
void killedDuring(const std::function<void()> &act);
void killMyself();
#endif
