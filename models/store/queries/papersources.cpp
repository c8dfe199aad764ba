// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papersources.h"

#include "store/database.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/papers/registerqueries.h"
#include "store/storeerror.h"

#include <algorithm>
#include <iterator>

namespace {

struct SourceReader
{
    const char *table;
    PaperSource (*read)(Database &database, qint64 id, QDate paperDay);
};

constexpr SourceReader readers[] = {{Conference::table,
                                     [](Database &database, qint64 id, QDate paperDay) -> PaperSource {
                                         return conferenceFile(database, {id}, paperDay);
                                     }},
                                    {Register::table, [](Database &database, qint64 id, QDate paperDay) -> PaperSource {
                                         return registerFile(database, {id}, paperDay);
                                     }}};

} // namespace

PaperSource paperSource(Database &database, const RecordRef &subject, QDate paperDay)
{
    const auto at = std::ranges::find_if(readers, [&](const SourceReader &reader) {
        return subject.type != nullptr && QLatin1StringView(subject.type->table) == QLatin1StringView(reader.table);
    });
    if (at == std::end(readers))
        throw StoreError(Store::tr("No paper is made from this kind of record."));
    return at->read(database, subject.id, paperDay);
}
