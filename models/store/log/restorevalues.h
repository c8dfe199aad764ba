// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/records.h"

/// Gives the record the values that it once had, in a step of its own. `seen` are the values, by the same columns, that
/// the user had before his eyes when he asked for it. Throws StoreError where one of them is another by now or the
/// record is kept as it was issued, RuleViolation where the rules no longer allow it.
void restoreValues(Database &database, const RecordRef &record, const FieldValues &wanted, const FieldValues &seen);
