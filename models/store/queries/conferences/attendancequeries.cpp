// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/attendancequeries.h"

#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "store/table.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<AttendeeSheet> attendeeSheet(Database &database, Id<Conference> id)
{
    const auto conference = Table<Conference>(database).find(id);
    if (!conference)
        return std::nullopt;
    AttendeeSheet sheet{*conference, sessionsInOrder(database, id), {}, {}};
    const QVariantList key{id.value};
    sheet.groups = Table<AttendeeGroup>(database).select(u"WHERE conference_id = ? ORDER BY position, id"_s, key);
    sheet.attendees = Table<Attendee>(database).select(u"WHERE conference_id = ? ORDER BY id"_s, key);
    return sheet;
}

QList<Session> sessionsInOrder(Database &database, Id<Conference> id)
{
    return Table<Session>(database).select(u"WHERE conference_id = ? ORDER BY starts_at, position, id"_s, {id.value});
}

QList<SessionFile> agendaOf(Database &database, Id<Conference> id)
{
    QList<SessionFile> agenda;
    for (const Session &session : sessionsInOrder(database, id))
        agenda.append({session, Table<AgendaItem>(database).select(u"WHERE session_id = ? ORDER BY position, id"_s,
                                                                   {session.id.value})});
    return agenda;
}

QList<Attendance> attendancesAt(Database &database, Id<Session> session)
{
    return Table<Attendance>(database).select(u"WHERE session_id = ?"_s, {session.value});
}

QList<Attendance> attendancesAmong(Database &database, const QList<qint64> &ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers.append(QString::number(id));
    return Table<Attendance>(database).select(u"WHERE id IN (%1)"_s.arg(numbers.join(u',')));
}

QList<Person> holdersOf(Database &database, Id<Organisation> body, QDate day)
{
    const QString iso = day.toString(Qt::ISODate);
    return Table<Person>(database).select(
        u"WHERE id IN (SELECT person_id FROM post WHERE organisation_id = ? AND coalesce(valid_from, ?) <= ? "
        "AND coalesce(valid_until, ?) >= ?) ORDER BY sort_key, id"_s,
        {body.value, iso, iso, iso, iso});
}

QList<Organisation> bodiesInOrder(Database &database)
{
    QList<Organisation> bodies = Table<Organisation>(database).select(u"ORDER BY rank = 0, rank, sort_key, id"_s);
    std::ranges::stable_sort(bodies, {}, &Organisation::bloc);
    return bodies;
}

QList<Id<Organisation>> leadsOf(Database &database, Id<Conclusion> conclusion)
{
    QList<Id<Organisation>> leads;
    for (const Task &task : Table<Task>(database).select(u"WHERE conclusion_id = ?"_s, {conclusion.value}))
        leads.append(task.lead);
    return leads;
}

QList<Id<Organisation>> addresseesOf(Database &database, Id<Conclusion> conclusion)
{
    QList<Id<Organisation>> bodies;
    for (const ConclusionAddressee &each :
         Table<ConclusionAddressee>(database).select(u"WHERE conclusion_id = ? ORDER BY id"_s, {conclusion.value}))
        bodies.append(each.organisation);
    return bodies;
}
