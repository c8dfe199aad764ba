// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTemporaryDir>

/// A copy of a file and its journal in a temporary folder, gone with the object. Throws StoreError when there is no
/// room.
class WorkingCopy
{
public:
    explicit WorkingCopy(const QString &path);
    [[nodiscard]] QString path() const;

private:
    QTemporaryDir m_folder;
    QString m_name;
};

/// Copies file and journal beside the file under a name with the moment, before they are changed. Throws StoreError.
QString keepCopy(const QString &path, const QDateTime &moment);
