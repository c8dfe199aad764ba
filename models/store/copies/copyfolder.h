// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

/// A copy of a file as it lies in the folder of copies; its moment (local time) is in its name.
struct FileCopy
{
    QString path;
    QDateTime at;
    qint64 size = 0;
    bool isSealed = false; ///< to be unlocked with its password first
};

/// Beside the file, under its name.
QString copyFolderOf(const QString &path);

/// The name of a copy that is made at that moment.
QString copyName(const QString &path, const QDateTime &at);

/// The copies of the file in that folder, the newest first; files of other names are left alone.
QList<FileCopy> copiesIn(const QString &folder, const QString &path);

/// Whether a file of that name is a copy of the file, or what a killed program left of one.
bool isNamedAsCopy(const QString &name, const QString &path);

/// Also copies that somebody has given another name, and what was kept of a copy before it was changed.
QStringList allIn(const QString &folder, const QString &path);
