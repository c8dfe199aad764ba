// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/privatefolder.h"

#include <QDateTime>
#include <QString>

/// An empty file that nobody else may read, made before anything is written into it, as the journals of SQLite have the
/// permissions of their file. False where it cannot be made or where there is one of that name.
bool makePrivateFile(const QString &path);

/// Throws StoreError where there is something of that name, so that nothing is overwritten.
void refuseExisting(const QString &path);

/// A copy of a file and its journal in a temporary folder, gone with the object. Throws StoreError when there is no
/// room.
class WorkingCopy
{
public:
    explicit WorkingCopy(const QString &path);
    [[nodiscard]] QString path() const;

private:
    PrivateFolder m_folder;
    QString m_name;
};

/// Copies file and journal beside the file under a name with the moment, before they are changed. Throws StoreError.
QString keepCopy(const QString &path, const QDateTime &moment);
