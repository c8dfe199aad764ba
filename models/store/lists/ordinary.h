// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/lists/listquery.h"

class Database;

// What is for internal use stays out of lists that are printed and exported, unless a list was narrowed to it.

Condition internalUse(bool isInternal);
ListQuery ordinaryQuery(const RecordType &type, ListQuery query);
/// Whether a list with these conditions loses rows by that.
bool leavesOutInternal(const Database &database, const RecordType &type, const ListQuery &query);
