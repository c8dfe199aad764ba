// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/lists/listquery.h"

/// What a list is ordered by. Records without a key come last, ties go by id.
struct ListOrder
{
    QString key; ///< an SQL expression on the table aliased t
    bool descending = false;
    bool isIndexed = false;  ///< the key is a column with an index together with the id
    bool isSpelling = false; ///< the key is text without a stored sort key; the program orders it by the alphabet
};

ListOrder orderOf(const RecordType &type, const ListQuery &query);
