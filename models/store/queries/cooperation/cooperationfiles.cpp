// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/cooperationfiles.h"

#include "domain/papers/paper.h"
#include "store/queries/cooperation/partnermatrix.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString leadFirst()
{
    return u"ORDER BY role = 'lead' DESC, id"_s;
}

template<class P>
QList<P> partiesOf(Database &database, const QString &owner, qint64 id)
{
    return Table<P>(database).select(u"WHERE "_s + owner + u" = ? "_s + leadFirst(), {id});
}

template<class P>
PartyFile partyFrom(Database &database, const P &party, QDate day)
{
    return {.body = bodyOn(database, party.organisation, day),
            .organisation = party.organisation,
            .role = party.role,
            .signer = party.signer,
            .signerPost = party.signerPost};
}

QList<PartyFile> partiesOfProgramme(Database &database, Id<Programme> id, QDate day)
{
    QList<PartyFile> parties;
    for (const auto &party : partiesOf<ProgrammeParty>(database, u"programme_id"_s, id.value)) {
        parties.append(partyFrom(database, party, day));
        parties.last().contactUnit = party.contactUnit;
        parties.last().duties = party.duties;
    }
    return parties;
}

/// What a programme says of its parties holds for its plans; a plan that names no parties is one with all of them.
QList<PartyFile> partiesOfPlan(Database &database, const Plan &plan, QDate day)
{
    const QList<PartyFile> inProgramme = partiesOfProgramme(database, plan.programme, day);
    QList<PartyFile> parties;
    for (const auto &party : partiesOf<PlanParty>(database, u"plan_id"_s, plan.id.value)) {
        parties.append(partyFrom(database, party, day));
        const auto same = std::ranges::find(inProgramme, party.organisation, &PartyFile::organisation);
        if (same == inProgramme.end())
            continue;
        parties.last().contactUnit = same->contactUnit;
        parties.last().duties = same->duties;
    }
    return parties.isEmpty() ? inProgramme : parties;
}

/// What was typed for the newest paper that is not void.
void addTyped(CooperationFile &file, Database &database, const QString &owner, qint64 id)
{
    const auto papers = Table<Paper>(database).select(
        u"WHERE "_s + owner + u" = ? AND state <> 'void' ORDER BY id DESC LIMIT 1"_s, {id});
    if (papers.isEmpty())
        return;
    file.basis = papers.first().basis;
    file.recipients = papers.first().recipients;
}

QDate dayOf(const QList<PlanEvent> &events, PlanEventKind kind)
{
    const auto event = eventOf(events, kind);
    return event ? event->date : QDate();
}

QDate firstValid(std::initializer_list<QDate> days)
{
    const auto *const at = std::ranges::find_if(days, [](QDate day) { return day.isValid(); });
    return at == days.end() ? QDate() : *at;
}

[[noreturn]] void refuse(const QString &sentence, const Database &database, qint64 id)
{
    throw StoreError(sentence.arg(database.path()).arg(id));
}

void addDay(CooperationFile &file, Database &database, QDate paperDay, QDate asOf)
{
    file.asOf = firstValid({paperDay, asOf});
    file.office = officeOn(database, file.asOf);
    file.office.day = paperDay;
    file.organisationNames = organisationNamesOn(database, file.asOf);
}

QDate lastDay(const Database &database)
{
    return StoredAs<QDate>::from(database.connection().value(
        u"SELECT max(day) FROM (SELECT date AS day FROM plan_event UNION ALL SELECT signed_on FROM programme)"_s));
}

} // namespace

CooperationFile planFile(Database &database, Id<Plan> id, QDate paperDay)
{
    const auto plan = Table<Plan>(database).find(id);
    if (!plan)
        refuse(Store::tr("There is no plan number %2 in “%1”; see “danvan list plans”."), database, id.value);
    CooperationFile file{.plan = *plan};
    if (const auto programme = Table<Programme>(database).find(plan->programme))
        file.programme = *programme;
    const auto events = Table<PlanEvent>(database).select(u"WHERE plan_id = ? ORDER BY date, id"_s, {id.value});
    const QDate lastEvent = events.isEmpty() ? QDate() : events.last().date;
    addDay(file, database, firstValid({paperDay, dayOf(events, PlanEventKind::Signed)}),
           firstValid({dayOf(events, PlanEventKind::Adopted), lastEvent, QDate(plan->year, 1, 1)}));
    file.parties = partiesOfPlan(database, *plan, file.asOf);
    file.commitments = Table<Commitment>(database).select(u"WHERE plan_id = ? ORDER BY position, id"_s, {id.value});
    file.commitmentBodies = Table<CommitmentBody>(database).select(
        u"WHERE commitment_id IN (SELECT id FROM commitment WHERE plan_id = ?) ORDER BY id"_s, {id.value});
    addTyped(file, database, u"plan_id"_s, id.value);
    return file;
}

CooperationFile programmeFile(Database &database, Id<Programme> id, QDate paperDay)
{
    const auto programme = Table<Programme>(database).find(id);
    if (!programme)
        refuse(Store::tr("There is no programme number %2 in “%1”; see “danvan list programmes”."), database, id.value);
    CooperationFile file{.programme = *programme};
    if (const auto predecessor = Table<Programme>(database).find(programme->predecessor))
        file.predecessor = *predecessor;
    addDay(file, database, firstValid({paperDay, programme->signedOn}), programme->effectiveFrom);
    file.parties = partiesOfProgramme(database, id, file.asOf);
    addTyped(file, database, u"programme_id"_s, id.value);
    return file;
}

CooperationRegister cooperationRegister(Database &database, QDate day)
{
    if (!day.isValid())
        day = lastDay(database);
    CooperationRegister found{.office = officeOn(database, day)};
    found.programmes = Table<Programme>(database).select(u"ORDER BY effective_from, id"_s);
    found.parties = Table<ProgrammeParty>(database).select(leadFirst());
    found.organisationNames = organisationNamesOn(database, day);
    if (const auto years = yearsOfCooperation(database))
        found.matrix = partnerMatrix(database, years->first, years->second);
    return found;
}
