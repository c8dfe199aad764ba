// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/faults/faultydisk.h"

#include <sqlite3.h>

#include <optional>

/// What SQLite asks of a disk and what can fail.
enum class Call { Open, Delete, Read, Write, Truncate, Sync, Lock };

/// What SQLite calls it when that fails.
int codeOf(Call call);

/// The layer as SQLite knows it, and which calls through it are to fail.
struct DiskLayer
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    std::optional<Fault> fault;
    int at = 0;
    int seen = 0;
    int failed = 0;
    bool lasts = false;

    /// Counts the call; true where it is to fail.
    bool fails(Call call);
};
