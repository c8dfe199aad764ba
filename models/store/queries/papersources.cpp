// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papersources.h"

#include "domain/directory/term.h"
#include "store/database.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/cooperation/cooperationfiles.h"
#include "store/queries/papers/registerqueries.h"
#include "store/queries/tasks/taskfiles.h"
#include "store/storeerror.h"

#include <algorithm>
#include <iterator>

namespace {

struct SourceReader
{
    const char *table;
    PaperSource (*read)(Database &database, qint64 id, QDate paperDay);
};

/// A reader of the records of kind R.
template<class R, auto read>
constexpr SourceReader readerOf()
{
    return {R::table, [](Database &database, qint64 id, QDate paperDay) -> PaperSource {
                return read(database, Id<R>{id}, paperDay);
            }};
}

/// There is one office, whatever number was asked for.
PaperSource officeSource(Database &database, qint64, QDate day)
{
    return cooperationRegister(database, day);
}

constexpr SourceReader readers[] = {
    readerOf<Conference, conferenceFile>(), readerOf<Register, registerFile>(), readerOf<Plan, planFile>(),
    readerOf<Programme, programmeFile>(),   {Office::table, officeSource},      readerOf<Task, taskFile>(),
    readerOf<Organisation, taskListFile>()};

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
