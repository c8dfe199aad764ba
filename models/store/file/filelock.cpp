// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/filelock.h"

#include "store/file/oslock.h"
#include "store/storeerror.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QString sideFileOf(const QString &path)
{
    return path + ".lock"_L1;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

std::unique_ptr<FileLock> FileLock::tryLock(const QString &path, const QString &holder)
{
    const QString side = sideFileOf(path);
    const OsLock lock = lockFile(side, SideFile::Create);
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
    // Removed while still held, so that nobody can lock a file that is about to vanish.
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
