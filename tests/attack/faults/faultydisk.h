// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct DiskLayer;

enum class Fault {
    ShortWrite,
    WriteError,
    DiskFull,
    SyncError,
    TruncateError,
    DeleteError,
    FolderSyncError, ///< the file is deleted, but that may not last
    OpenError,
    ReadError,
    LockError,
    Gone, ///< nothing works any more
    Kill, ///< no error: the process is killed before the write, sync, truncation or removal
};

/// A layer under SQLite that lets files be used as they are, until it is told to fail. As long as it lives, every
/// connection that is opened goes through it.
class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Fails at the n-th call that the fault concerns, from 1 on, and where it lasts at all later ones too.
    void arm(Fault fault, int at, bool lasts);
    /// All is well again; gives how many times it has failed.
    int disarm();
    /// That the fault last armed concerned, until it was disarmed.
    [[nodiscard]] int calls() const;

private:
    std::unique_ptr<DiskLayer> m_layer;
};
