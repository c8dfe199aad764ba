// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/homequeries.h"

#include "store/lists/listcount.h"
#include "store/lists/listsource.h"
#include "store/queries/tasks/taskconditions.h"
#include "store/table.h"
#include "store/titles.h"

using namespace Qt::StringLiterals;

namespace {

DueTasks tasksWith(Database &database, const QList<Condition> &conditions, int limit)
{
    const RecordType &type = schema<Task>().type;
    DueTasks tasks;
    tasks.count = countOf(database, type, conditions);
    ListSource source(database, type, ListQuery{.conditions = conditions});
    source.fetch(limit);
    const QList<QVariantList> page = source.page(0, limit);
    for (qsizetype i = 0; i < page.size(); ++i) {
        const auto value = [&](QStringView column) { return page.at(i).value(type.indexOf(column)); };
        tasks.first.append({{source.ids().at(i)},
                            value(u"title").toString(),
                            value(u"lead_id").toString(),
                            StoredAs<QDate>::from(value(u"due_on"))});
    }
    return tasks;
}

} // namespace

DueTasks overdueTasks(Database &database, const TimeRule &rule, int limit)
{
    return tasksWith(database, overdueConditions(rule), limit);
}

DueTasks dueSoonTasks(Database &database, const TimeRule &rule, int limit)
{
    return tasksWith(database, dueSoonConditions(rule), limit);
}

QList<Conference> nextConferences(Database &database, QDate today, int limit)
{
    return Table<Conference>(database).select(u"WHERE starts_on >= ? AND state <> ? ORDER BY starts_on, id LIMIT ?"_s,
                                              {StoredAs<QDate>::to(today), codeOf(ConferenceState::Cancelled), limit});
}

QList<Programme> programmesEnding(Database &database, QDate today, int months)
{
    return Table<Programme>(database).select(
        u"WHERE effective_until BETWEEN ? AND ? ORDER BY effective_until, id"_s,
        {StoredAs<QDate>::to(today), StoredAs<QDate>::to(today.addMonths(months))});
}

QList<Programme> programmesWithoutPlan(Database &database, int year)
{
    const Period period = yearOf(year);
    return Table<Programme>(database).select(
        u"WHERE effective_from <= ? AND (effective_until IS NULL OR effective_until >= ?) "
        "AND id NOT IN (SELECT programme_id FROM plan WHERE year = ? AND programme_id IS NOT NULL) "
        "ORDER BY effective_from, id"_s,
        {StoredAs<QDate>::to(period.until), StoredAs<QDate>::to(period.from), year});
}
