// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class FileState { Missing, Folder, Empty, NotDatabase, Foreign, Newer, Truncated, Damaged, Older, Good };

/// What the first hundred bytes say, read before SQLite touches the file. Closing the file drops this process's POSIX
/// locks on it, so it must not be called while a connection of this process has the file open.
FileState inspect(const QString &path, int newest, quint32 application);

/// A journal that a killed program left behind; opening the file would roll it back, that is, write.
bool hasJournal(const QString &path);

/// The sentence for a file that cannot be used: names it and says what to do next. Empty for a good one.
QString sentenceFor(FileState state, const QString &path);
