// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

class Connection;

/// Log: a user's act is written down. Replay: an undo or redo runs and is not.
enum class StepMode { Log, Replay };

/// TEMP triggers on every table of recordTypes() that write the change log and refuse what happens outside a step. They
/// are made at each opening, after migrating, because rebuilding a table drops them silently. They fire on cascades.
void createLogTriggers(Connection &connection);

void openStep(Connection &connection, qint64 step, StepMode mode);
void closeStep(Connection &connection);

/// `bulk`: rows come in without their search index, which BulkLoad fills at once in the end.
void setBulk(Connection &connection, bool bulk);
