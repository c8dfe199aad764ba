// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/filelock.h"

#include "store/file/oslock.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QString sideFileOf(const QString &path)
{
    return path + ".lock"_L1;
}

/// Whether the path still leads to the file that is locked.
bool isInPlace(const QString &side, qintptr handle)
{
    return identityOf(side) == identityOf(handle);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    // Just locked, or on a full disk.
    return text.isEmpty() ? Store::tr("another user") : text;
}

} // namespace

std::unique_ptr<FileLock> FileLock::tryLock(const QString &path, const QString &holder)
{
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.exists())
        throw StoreError(Store::tr("There is no folder “%1”; check the name.").arg(folder.filePath()));
    const QString side = sideFileOf(path);
    OsLock lock = lockFile(side, SideFile::Create);
    // Whoever held it may have removed it after it was opened here; a lock on what has gone keeps nobody away.
    while (lock.state == LockState::Locked && !isInPlace(side, lock.handle)) {
        unlockFile(lock.handle);
        lock = lockFile(side, SideFile::Create);
    }
    if (lock.state == LockState::Failed)
        throw StoreError(
            Store::tr("“%1” cannot be written because its folder is read-only; copy it to a folder of your own.")
                .arg(path));
    if (lock.state == LockState::Busy)
        return nullptr;
    writeLocked(lock.handle, holder.toUtf8());
    return std::unique_ptr<FileLock>(new FileLock(side, lock.handle));
}

FileLock::~FileLock()
{
    // Removed while still held; where somebody has removed it by hand, what lies there now is another's.
    if (isInPlace(m_sidePath, m_handle))
        QFile::remove(m_sidePath);
    unlockFile(m_handle);
}

std::optional<QString> FileLock::holderOf(const QString &path)
{
    const QString side = sideFileOf(path);
    const OsLock lock = lockFile(side, SideFile::MustExist);
    if (lock.state == LockState::Locked)
        unlockFile(lock.handle);
    return lock.state == LockState::Busy ? std::optional(contentOf(side)) : std::nullopt;
}
