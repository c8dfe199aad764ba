// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/files/privatefolder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto prefix = "danvan-"_L1;
constexpr auto ownerFile = ".danvan-owner"_L1;
/// Written once the lock is held, and left there where the folder must stay.
constexpr auto markFile = ".danvan-folder"_L1;
constexpr QFileDevice::Permissions forMe = QFile::ReadOwner | QFile::WriteOwner;

/// Nobody may lead the sweep to what is not ours by a folder that he puts there.
bool isOurs(const QFileInfo &folder, uint user)
{
    const QFileInfo mark(QDir(folder.filePath()).filePath(markFile));
    return folder.ownerId() == user && mark.isFile() && !mark.isSymLink() && mark.ownerId() == user;
}

/// The lock at the last, and by its holder.
void remove(const QDir &folder, QLockFile &owner)
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : folder.entryInfoList(all)) {
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else if (entry.fileName() != ownerFile)
            QFile::remove(entry.filePath());
    }
    owner.unlock();
    QDir().rmdir(folder.path());
}

} // namespace

PrivateFolder::PrivateFolder()
    : m_folder(QDir::temp().filePath(prefix + "XXXXXX"_L1)), m_owner(m_folder.filePath(ownerFile))
{
    if (!m_folder.isValid())
        return;
    m_owner.setStaleLockTime(0);
    QFile mark(filePath(markFile));
    if (m_owner.tryLock(0) && QFile::setPermissions(filePath(ownerFile), forMe) && mark.open(QIODevice::WriteOnly))
        mark.setPermissions(forMe);
}

void sweepPrivateFolders(const std::function<bool(const QDir &)> &mayGo)
{
    const PrivateFolder own;
    const uint user = QFileInfo(own.path()).ownerId();
    const auto folders =
        QDir::temp().entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &entry : folders) {
        if (!isOurs(entry, user))
            continue;
        const QDir folder(entry.filePath());
        QLockFile owner(folder.filePath(ownerFile));
        // By its process, not by its age: a window may stand open for weeks.
        owner.setStaleLockTime(0);
        if (owner.tryLock(0) && mayGo(folder))
            remove(folder, owner);
    }
}
