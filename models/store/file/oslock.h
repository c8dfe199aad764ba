// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

enum class LockState { Locked, Busy, Failed };
enum class SideFile { Create, MustExist };

struct OsLock
{
    LockState state = LockState::Failed;
    qintptr handle = -1;
};

/// Which file it is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};

// The one file of the program that calls the operating system by name.

/// Takes an exclusive lock without waiting.
OsLock lockFile(const QString &path, SideFile mode);
void writeLocked(qintptr handle, const QByteArray &text);
void unlockFile(qintptr handle);

/// Waits until what was written to the file has reached the disk; false where the system refuses.
bool syncFile(const QString &path);
/// The same for the names in the folder that the file lies in. Some drives know nothing of that, so it is not told.
void syncFolderOf(const QString &path);

/// The file that the path leads to; nothing where there is none. Does not open it: closing a file again would drop this
/// process's POSIX locks on it.
std::optional<FileIdentity> identityOf(const QString &path);
/// The same of a file that lockFile() gave.
std::optional<FileIdentity> identityOf(qintptr handle);
