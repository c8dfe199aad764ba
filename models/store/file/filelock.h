// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

/// An operating-system lock on a side file, held as long as the object lives; it vanishes with the process. The text in
/// the side file says who holds it and is information only.
class FileLock
{
public:
    /// Nothing when another holds it. Throws StoreError when the side file cannot be made.
    static std::unique_ptr<FileLock> tryLock(const QString &path, const QString &holder);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Who holds the lock on the file, without leaving a trace; nothing where nobody does.
    static std::optional<QString> holderOf(const QString &path);

private:
    FileLock(QString sidePath, qintptr handle) : m_sidePath(std::move(sidePath)), m_handle(handle) {}

    QString m_sidePath;
    qintptr m_handle;
};
