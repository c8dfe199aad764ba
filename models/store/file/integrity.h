// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"

class Database;

/// What `danvan check` looks at: SQLite's own integrity, references, the search indexes, derived columns, and the rules
/// of every record. Each finding is a sentence; none means the file is sound. Reads only.
Problems checkIntegrity(Database &database);
