// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/planacts.h"

#include "domain/tasks/task.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/pages/undonotice.h"
#include "store/queries/recordqueries.h"
#include "store/records.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct PlanActs
{
    Q_DECLARE_TR_FUNCTIONS(PlanActs)
};

template<class R>
RecordRef refTo(Id<R> id)
{
    return {&schema<R>().type, id.value};
}

template<class R, class Owner>
QList<R> owned(Database &database, const char *column, Id<Owner> owner)
{
    QList<R> records;
    for (const ShownRow &row : ownedRows(database, schema<R>().type, column, owner.value))
        records.append(fromStored<R>(row.values, row.id));
    return records;
}

template<class R>
R found(Database &database, Id<R> id)
{
    const auto record = Table<R>(database).find(id);
    if (!record)
        throw StoreError(PlanActs::tr("This record is no longer there."));
    return *record;
}

/// Within an open step.
int copyParties(Database &database, Id<Programme> programme, Id<Plan> plan)
{
    const auto parties = owned<ProgrammeParty>(database, "programme_id", programme);
    for (const ProgrammeParty &party : parties)
        Table<PlanParty>(database).insert({.plan = plan,
                                           .organisation = party.organisation,
                                           .role = party.role,
                                           .signer = party.signer,
                                           .signerPost = party.signerPost});
    return int(parties.size());
}

Task taskOf(const Commitment &commitment, QDate today)
{
    const bool isDue = commitment.effectiveUntil.isValid();
    return {.title = commitment.text.simplified(),
            .commitment = commitment.id,
            .keyTask = commitment.keyTask,
            .lead = commitment.lead,
            .issuedOn = today,
            .dueKind = isDue ? DueKind::Date : DueKind::None,
            .dueOn = commitment.effectiveUntil,
            .product = commitment.product};
}

void assign(Desk &desk, Id<Commitment> id)
{
    attempt(desk.notices, [&] {
        const Commitment commitment = found(desk.database, id);
        if (!commitment.lead.isValid())
            return desk.notices.warn(PlanActs::tr("Please say first which body takes the lead."));
        const auto bodies = owned<CommitmentBody>(desk.database, "commitment_id", id);
        Step step(desk.database, PlanActs::tr("Make a commitment a task"));
        const Id<Task> task = Table<Task>(desk.database).insert(taskOf(commitment, desk.today()));
        for (const CommitmentBody &body : bodies)
            Table<TaskBody>(desk.database).insert({.task = task, .organisation = body.organisation});
        step.commit();
        sayWithUndo(
            desk,
            PlanActs::tr("The commitment is now a task of “%1”.").arg(titleOf(desk.database, refTo(commitment.lead))));
    });
}

} // namespace

qint64 noteToday(Desk &desk, Id<Plan> plan, PlanEventKind kind)
{
    qint64 id = 0;
    attempt(desk.notices, [&] {
        id = insertRecord(
            desk.database, schema<PlanEvent>().type,
            {{u"plan_id"_s, plan.value}, {u"kind"_s, codeOf(kind)}, {u"date"_s, StoredAs<QDate>::to(desk.today())}});
        sayWithUndo(desk,
                    PlanActs::tr("Noted for today: %1. Change the day below if it was another.").arg(labelOf(kind)));
    });
    return id;
}

void takeParties(Desk &desk, Id<Plan> id)
{
    attempt(desk.notices, [&] {
        const Plan plan = found(desk.database, id);
        Step step(desk.database, PlanActs::tr("Take the parties to the programme"));
        const int count = copyParties(desk.database, plan.programme, id);
        step.commit();
        sayWithUndo(desk, PlanActs::tr("%n parties taken from the programme.", nullptr, count));
    });
}

void beginPlan(Desk &desk, Id<Programme> programme, int year)
{
    attempt(desk.notices, [&] {
        const QString title = PlanActs::tr("Plan of %1: %2").arg(year).arg(titleOf(desk.database, refTo(programme)));
        Step step(desk.database, PlanActs::tr("New plan of %1").arg(year));
        const Id<Plan> plan = Table<Plan>(desk.database).insert({.programme = programme, .year = year, .title = title});
        copyParties(desk.database, programme, plan);
        step.commit();
        desk.navigator.open(refTo(plan));
        sayWithUndo(desk, PlanActs::tr("The plan of %1 is begun; look over its title and its parties.").arg(year));
    });
}

void assignAsTask(Desk &desk, Id<Commitment> id)
{
    attempt(desk.notices, [&] {
        const QList<RecordLink> effects = effectsOf(desk.database, refTo(id));
        const auto task = std::ranges::find_if(
            effects, [](const RecordLink &link) { return link.record.type == &schema<Task>().type; });
        if (task == effects.end())
            return assign(desk, id);
        desk.notices.warn(PlanActs::tr("This commitment is a task already."),
                          {{PlanActs::tr("Open the task"), [&desk, ref = task->record] { desk.navigator.open(ref); }},
                           {PlanActs::tr("Make a further task"), [&desk, id] { assign(desk, id); }}});
    });
}
