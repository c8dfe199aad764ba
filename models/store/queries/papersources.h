// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/papersource.h"

class Database;

/// Reads what papers about the record are made from. Without a day, papers carry the day of the record itself. Throws
/// StoreError when the record is not there, or papers are not made from records of its kind.
PaperSource paperSource(Database &database, const RecordRef &subject, QDate paperDay = {});
