// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/oslock.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

#ifdef Q_OS_WIN

namespace {

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

OsLock lockFile(const QString &path, SideFile mode)
{
    const DWORD disposition = mode == SideFile::Create ? OPEN_ALWAYS : OPEN_EXISTING;
    HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, disposition,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    // Far behind the text, which others may read while the lock is held.
    OVERLAPPED place = {};
    place.Offset = 0x40000000;
    if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return {LockState::Locked, reinterpret_cast<qintptr>(file)};
    CloseHandle(file);
    return {LockState::Busy, -1};
}

void writeLocked(qintptr handle, const QByteArray &text)
{
    SetEndOfFile(handleOf(handle));
    DWORD written = 0;
    WriteFile(handleOf(handle), text.constData(), DWORD(text.size()), &written, nullptr);
}

void unlockFile(qintptr handle)
{
    CloseHandle(handleOf(handle));
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), FILE_READ_ATTRIBUTES,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const auto identity = identityOf(reinterpret_cast<qintptr>(file));
    CloseHandle(file);
    return identity;
}

std::optional<FileIdentity> identityOf(qintptr handle)
{
    BY_HANDLE_FILE_INFORMATION info = {};
    if (GetFileInformationByHandle(handleOf(handle), &info) == 0)
        return std::nullopt;
    return FileIdentity{info.dwVolumeSerialNumber, (quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow};
}

bool syncFile(const QString &path)
{
    HANDLE file = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), GENERIC_WRITE,
                              FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool done = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return done;
}

void syncFolderOf(const QString &)
{
    // NTFS logs its names by itself.
}

#else

OsLock lockFile(const QString &path, SideFile mode)
{
    const int flags = O_RDWR | O_CLOEXEC | (mode == SideFile::Create ? O_CREAT : 0);
    const int file = ::open(QFile::encodeName(path).constData(), flags, 0600);
    if (file < 0)
        return {};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return {LockState::Locked, file};
    const LockState state = errno == EWOULDBLOCK ? LockState::Busy : LockState::Failed;
    ::close(file);
    return {state, -1};
}

void writeLocked(qintptr handle, const QByteArray &text)
{
    const int file = int(handle);
    // The text is information only: a full disk must not keep the lock from being held.
    if (::ftruncate(file, 0) == 0) [[maybe_unused]]
        const auto written = ::write(file, text.constData(), size_t(text.size()));
}

void unlockFile(qintptr handle)
{
    ::close(int(handle));
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
}

bool syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

void syncFolderOf(const QString &path)
{
    syncFile(QFileInfo(path).absolutePath());
}

std::optional<FileIdentity> identityOf(qintptr handle)
{
    struct stat info = {};
    if (::fstat(int(handle), &info) != 0)
        return std::nullopt;
    return FileIdentity{quint64(info.st_dev), quint64(info.st_ino)};
}

#endif
