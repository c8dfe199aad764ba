// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/cooperation.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int programmesAtOnce = 15;
constexpr int programmeYears = 5;
constexpr int plansAYear = 30;
constexpr int commitmentsEach = 10;
constexpr int tasksPerCommitment = 4;
constexpr int keyTasksAYear = 8;
constexpr int tasksPerKeyTask = 100;
constexpr int percentSigned = 60;

QList<Undertaking> addKeyTasks(Mill &mill, const Directory &directory, int year)
{
    QList<Undertaking> undertakings;
    for (int i = 0; i < keyTasksAYear; ++i) {
        KeyTask keyTask{.year = year, .position = i + 1, .lead = directory.office.id};
        keyTask.title = mill.phrase(u"key_task"_s, {{u"year"_s, QString::number(year)}});
        keyTask.measures = mill.phrase(u"measure"_s);
        undertakings.append(
            {.keyTask = mill.add(keyTask), .lead = keyTask.lead, .day = QDate(year, 1, 15), .tasks = tasksPerKeyTask});
    }
    return undertakings;
}

void addParties(Mill &mill, const Directory &directory, Id<Plan> plan, const Body &partner)
{
    mill.add(PlanParty{.plan = plan, .organisation = directory.office.id, .role = PartyRole::Lead});
    mill.add(PlanParty{.plan = plan, .organisation = partner.id});
}

void addEvents(Mill &mill, Id<Plan> plan, const Held &held)
{
    mill.add(PlanEvent{.plan = plan, .kind = PlanEventKind::Drafted, .date = held.day.addDays(-30)});
    mill.add(PlanEvent{
        .plan = plan, .kind = PlanEventKind::Adopted, .date = held.day, .item = held.adoption, .conference = held.id});
    if (mill.dice.hits(percentSigned))
        mill.add(PlanEvent{.plan = plan, .kind = PlanEventKind::Signed, .date = held.day, .conference = held.id});
}

Undertaking addCommitment(Mill &mill, Id<Plan> plan, Id<Organisation> lead, QDate day, int position)
{
    Commitment commitment{.plan = plan, .position = position, .lead = lead, .effectiveFrom = day};
    commitment.text = mill.phrase(u"commitment"_s);
    commitment.effectiveUntil = QDate(day.year(), 12, 31);
    commitment.product = mill.phrase(u"product"_s);
    return {.commitment = mill.add(commitment), .lead = lead, .day = day, .tasks = tasksPerCommitment};
}

QList<Undertaking> addCommitments(Mill &mill, const Directory &directory, Id<Plan> plan, const Body &partner, QDate day)
{
    QList<Undertaking> undertakings;
    for (int i = 0; i < commitmentsEach; ++i) {
        undertakings.append(
            addCommitment(mill, plan, mill.dice.hits(50) ? partner.id : directory.office.id, day, i + 1));
        mill.add(CommitmentBody{.commitment = undertakings.last().commitment,
                                .organisation = mill.dice.oneOf(directory.bodies).id});
    }
    return undertakings;
}

} // namespace

QList<Undertaking> Cooperation::generate(Mill &mill, const Directory &directory, const QList<Held> &held, int year)
{
    if ((year - m_years.first) % programmeYears == 0)
        renewProgrammes(mill, directory, year);
    QList<Undertaking> undertakings = addKeyTasks(mill, directory, year);
    for (int i = 0; i < plansAYear; ++i) {
        const bool standsAlone = i >= m_running.size();
        const Body &partner = standsAlone ? mill.dice.oneOf(directory.bodies) : m_running.at(i).partner;
        const Held &conference = held.at(i);
        Plan plan{.programme = standsAlone ? Id<Programme>() : m_running.at(i).id, .year = year};
        plan.title = mill.phrase(u"plan"_s, {{u"year"_s, QString::number(year)}, {u"partner"_s, partner.name}});
        const Id<Plan> id = mill.add(plan);
        addParties(mill, directory, id, partner);
        addEvents(mill, id, conference);
        undertakings += addCommitments(mill, directory, id, partner, conference.day);
    }
    return undertakings;
}

void Cooperation::renewProgrammes(Mill &mill, const Directory &directory, int year)
{
    QList<Running> next;
    for (int i = 0; i < programmesAtOnce; ++i)
        next.append(addProgramme(mill, directory, directory.bodies.at(i), year));
    m_running = next;
}

Cooperation::Running Cooperation::addProgramme(Mill &mill, const Directory &directory, const Body &partner, int year)
{
    const Slots given{{u"partner"_s, partner.name},
                      {u"from"_s, QString::number(year)},
                      {u"until"_s, QString::number(year + programmeYears - 1)}};
    Programme programme{.title = mill.phrase(u"programme"_s, given)};
    programme.fields = mill.phrase(u"topic"_s);
    programme.signedOn = programme.effectiveFrom = QDate(year, 1, 2);
    programme.effectiveUntil = QDate(year + programmeYears - 1, 12, 31);
    for (const Running &running : m_running) {
        if (running.partner.id == partner.id)
            programme.predecessor = running.id;
    }
    const Id<Programme> id = mill.add(programme);
    mill.add(ProgrammeParty{.programme = id, .organisation = directory.office.id, .role = PartyRole::Lead});
    mill.add(ProgrammeParty{.programme = id, .organisation = partner.id});
    return {id, partner};
}
