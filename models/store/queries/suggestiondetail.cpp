// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/suggestiondetail.h"

#include "domain/directory/organisation.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/recordqueries.h"
#include "store/titles.h"

using namespace Qt::StringLiterals;

namespace {

struct Detail
{
    const char *table;
    const char *column;
};

constexpr Detail details[] = {{"conference", "starts_on"},
                              {"attendee", "post"},
                              {"programme", "effective_from"},
                              {"plan", "year"},
                              {"key_task", "year"},
                              {"commitment", "plan_id"},
                              {"task", "due_on"},
                              {"indicator", "unit"},
                              {"summary_text", "year"},
                              {"term", "organisation_id"},
                              {"organisation", "parent_id"}};

/// The column that says it; null where that is the record that this one belongs to.
const FieldInfo *detailField(const RecordType &type)
{
    for (const Detail &detail : details) {
        if (QLatin1StringView(detail.table) == QLatin1StringView(type.table))
            return &type.fields[size_t(type.indexOf(QString::fromLatin1(detail.column)))];
    }
    return nullptr;
}

QString postAndBody(Database &database, Id<Person> person, QDate day)
{
    const auto post = postOf(database, person, day);
    if (!post)
        return {};
    const QString body = titleOf(database, {&schema<Organisation>().type, post->organisation.value});
    return u"%1 · %2"_s.arg(post->title, body);
}

} // namespace

QString detailOf(Database &database, const RecordRef &record, QDate day)
{
    const RecordType &type = *record.type;
    if (&type == &schema<Person>().type)
        return postAndBody(database, {record.id}, day);
    const FieldInfo *field = detailField(type);
    if (!field)
        return titleOf(database, ownerOf(database, record));
    return displayText(*field, database.connection().value(u"SELECT %1 FROM %2 t WHERE t.id = ?"_s.arg(
                                                               titleExpression(*field), QLatin1StringView(type.table)),
                                                           {record.id}));
}
