// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"

struct Desk;

/// What editors need to know of the record they stand in.
struct EditorContext
{
    Desk &desk;
    RecordRef scope = {}; ///< references to what belongs to this record offer nothing of others
    int year = 0;         ///< of the record, for dates typed without one; 0 is this year's
};
