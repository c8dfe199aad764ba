// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/log/logentry.h"

#include <optional>

/// The last step that was not undone, whether or not it can be.
std::optional<LogEntry> lastStep(const Database &database);
/// The newest step whose work stands in the file, also one that no undo walks over, as when the bin was emptied; 0
/// where there is none.
qint64 lastStepId(const Database &database);
/// The first step after the moment that was not undone.
std::optional<LogEntry> firstStepAfter(const Database &database, const QDateTime &moment);

/// What Undo and Redo would take back or bring again; nothing where there is nothing, or a barrier stands in the way.
std::optional<LogEntry> nextUndo(const Database &database);
std::optional<LogEntry> nextRedo(const Database &database);

/// Take the last step back, or bring the last one undone again; false where there is none. Throws StoreError, also
/// where the last step is a barrier.
bool undo(Database &database);
bool redo(Database &database);
