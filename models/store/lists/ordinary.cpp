// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists/ordinary.h"

#include "store/lists/listcount.h"

namespace {

constexpr auto mark = "internal";

bool asksForMark(const ListQuery &query)
{
    return std::ranges::any_of(query.conditions, [](const Condition &c) { return qstrcmp(c.column, mark) == 0; });
}

bool isMarked(const RecordType &type)
{
    return type.indexOf(mark) >= 0;
}

} // namespace

Condition internalUse(bool isInternal)
{
    return {mark, Comparison::OneOf, {int(isInternal)}};
}

ListQuery ordinaryQuery(const RecordType &type, ListQuery query)
{
    if (isMarked(type) && !asksForMark(query))
        query.conditions.append(internalUse(false));
    return query;
}

bool leavesOutInternal(const Database &database, const RecordType &type, const ListQuery &query)
{
    return isMarked(type) && !asksForMark(query) &&
           countOf(database, type, query.conditions + QList<Condition>{internalUse(true)}) > 0;
}
