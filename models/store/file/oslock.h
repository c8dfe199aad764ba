// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

enum class LockState { Locked, Busy, Failed };
enum class SideFile { Create, MustExist };

struct OsLock
{
    LockState state = LockState::Failed;
    qintptr handle = -1;
};

// The one file of the program that calls the operating system by name.

/// Takes an exclusive lock without waiting.
OsLock lockFile(const QString &path, SideFile mode);
void writeLocked(qintptr handle, const QByteArray &text);
void unlockFile(qintptr handle);
