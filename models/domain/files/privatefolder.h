// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>

#include <functional>

/// A folder in the system's temporary folder that only this user can look into. It goes with the object; until then a
/// lock in it says that whoever made it still runs.
class PrivateFolder
{
public:
    PrivateFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QLockFile m_owner; ///< goes before the folder
};

/// Removes the private folders of programs that run no more, except those of which `mayGo` says that they must stay.
/// Folders in use, of other users or of other programs are left alone.
void sweepPrivateFolders(const std::function<bool(const QDir &)> &mayGo);
