// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/cooperationqueries.h"

#include "store/queries/directory/directoryqueries.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

/// Parties other than the office itself, by owner, in the order in which they were entered.
template<class Party, class Owner>
QHash<qint64, QStringList> partnersBy(Database &database, Id<Owner> Party::*owner, const Names &names)
{
    const auto office = officeOf(database);
    QHash<qint64, QStringList> partners;
    for (const Party &party : Table<Party>(database).select(u"ORDER BY id"_s)) {
        if (!office || party.organisation != office->organisation)
            partners[(party.*owner).value].append(names.value(party.organisation.value));
    }
    return partners;
}

QHash<qint64, QList<PlanEvent>> eventsUpTo(Database &database, QDate day)
{
    QHash<qint64, QList<PlanEvent>> events;
    for (const PlanEvent &event :
         Table<PlanEvent>(database).select(u"WHERE date <= ? ORDER BY date, id"_s, {StoredAs<QDate>::to(day)}))
        events[event.plan.value].append(event);
    return events;
}

} // namespace

QList<ProgrammeLine> programmesIn(Database &database, const Period &period, const Names &names)
{
    const auto partners = partnersBy(database, &ProgrammeParty::programme, names);
    QList<ProgrammeLine> lines;
    for (
        const Programme &programme : Table<Programme>(database).select(
            u"WHERE effective_from <= ? AND (effective_until IS NULL OR effective_until >= ?) ORDER BY effective_from, id"_s,
            {StoredAs<QDate>::to(period.until), StoredAs<QDate>::to(period.from)}))
        lines.append({programme, partners.value(programme.id.value)});
    return lines;
}

QList<PlanLine> plansIn(Database &database, const Period &period, const Names &names)
{
    const auto partners = partnersBy(database, &PlanParty::plan, names);
    const auto events = eventsUpTo(database, period.until);
    QList<PlanLine> lines;
    for (const Plan &plan : Table<Plan>(database).select(
             u"WHERE year BETWEEN ? AND ? OR id IN (SELECT plan_id FROM plan_event WHERE kind IN ('adopted', 'signed') "
             "AND date BETWEEN ? AND ?) ORDER BY year, id"_s,
             {period.from.year(), period.until.year(), StoredAs<QDate>::to(period.from),
              StoredAs<QDate>::to(period.until)}))
        lines.append({plan, partners.value(plan.id.value), events.value(plan.id.value)});
    return lines;
}
