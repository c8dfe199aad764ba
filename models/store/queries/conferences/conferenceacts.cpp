// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/conferenceacts.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"
#include "domain/settings/usual.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedOneByOne = 50;

/// The marks of these attendees at the session, by attendee.
QHash<qint64, Attendance> marksOf(Database &database, Id<Session> session, const QList<qint64> &attendees)
{
    QHash<qint64, Attendance> marks;
    const Table<Attendance> table(database);
    if (attendees.size() > askedOneByOne) {
        for (const Attendance &each : attendancesAt(database, session))
            marks.insert(each.attendee.value, each);
        return marks;
    }
    for (const qint64 attendee : attendees) {
        for (const Attendance &each :
             table.select(u"WHERE attendee_id = ? AND session_id = ?"_s, {attendee, session.value}))
            marks.insert(attendee, each);
    }
    return marks;
}

QString markLabel(std::optional<AttendanceState> state, int count)
{
    return state ? Store::tr("Attendance “%1” of %n attendee(s)", nullptr, count).arg(labelOf(*state))
                 : Store::tr("Attendance of %n attendee(s) cleared", nullptr, count);
}

QDate dayOf(const Conference &conference, QDate today)
{
    return conference.startsOn.isValid() ? conference.startsOn : today;
}

Conference conferenceToChange(Database &database, Id<Conference> id)
{
    if (const auto conference = Table<Conference>(database).find(id))
        return *conference;
    throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
}

QSet<qint64> personsCalled(Database &database, Id<Conference> id)
{
    QSet<qint64> called;
    for (const QVariantList &row : database.connection().select(
             u"SELECT person_id FROM attendee WHERE conference_id = ? AND person_id IS NOT NULL"_s, {id.value}))
        called.insert(row.first().toLongLong());
    return called;
}

AttendeeRole roleOf(const Person &person, const Conference &conference)
{
    if (person.id == conference.chair)
        return AttendeeRole::Chair;
    return person.id == conference.secretary ? AttendeeRole::Secretary : AttendeeRole::Delegate;
}

/// The person as he is on the conference's day.
Attendee snapshotOf(Database &database, const Person &person, const Conference &conference, QDate day,
                    const QHash<qint64, QString> &bodyNames)
{
    Attendee attendee{.conference = conference.id,
                      .person = person.id,
                      .fullName = person.fullName,
                      .honorific = person.honorific,
                      .role = roleOf(person, conference)};
    if (const auto post = postOf(database, person.id, day)) {
        attendee.post = post->title;
        attendee.organisation = post->organisation;
        attendee.organisationName = bodyNames.value(post->organisation.value);
        attendee.rank = post->rank;
    }
    return attendee;
}

} // namespace

void markAttendance(Database &database, Id<Session> session, const QList<qint64> &attendees,
                    std::optional<AttendanceState> state, const QString &reason)
{
    Step step(database, markLabel(state, int(attendees.size())));
    Table<Attendance> table(database);
    const QHash<qint64, Attendance> marks = marksOf(database, session, attendees);
    for (const qint64 attendee : attendees) {
        Attendance mark = marks.value(attendee, Attendance{.session = session, .attendee = {attendee}});
        const bool isNew = !mark.id.isValid();
        if (!state) {
            if (!isNew)
                table.remove(mark.id);
            continue;
        }
        mark.state = *state;
        mark.reason = reason;
        if (isNew)
            table.insert(mark);
        else if (mark != marks.value(attendee))
            table.update(mark);
    }
    step.commit();
}

QList<qint64> callPersons(Database &database, Id<Conference> id, const QList<Id<Person>> &persons, QDate today)
{
    const Conference conference = conferenceToChange(database, id);
    const QDate day = dayOf(conference, today);
    const QHash<qint64, QString> bodyNames = organisationNamesOn(database, day);
    QSet<qint64> called = personsCalled(database, id);
    QList<qint64> added;
    Step step(database, Store::tr("%n attendee(s) called", nullptr, int(persons.size())));
    for (const Id<Person> each : persons) {
        const auto person = Table<Person>(database).find(each);
        if (!person || called.contains(each.value))
            continue;
        called.insert(each.value);
        added.append(Table<Attendee>(database).insert(snapshotOf(database, *person, conference, day, bodyNames)).value);
    }
    step.commit();
    return added;
}

qint64 callWalkIn(Database &database, Id<Conference> conference, const QString &name)
{
    Step step(database, Store::tr("%n attendee(s) called", nullptr, 1));
    const auto id = Table<Attendee>(database).insert({.conference = conference, .fullName = name});
    step.commit();
    return id.value;
}

void placeAttendees(Database &database, const QList<qint64> &inOrder)
{
    Step step(database, Store::tr("Order of the attendees"));
    Table<Attendee> table(database);
    int position = 0;
    for (const qint64 id : inOrder) {
        auto attendee = table.find({id});
        if (!attendee || attendee->position == ++position)
            continue;
        attendee->position = position;
        table.update(*attendee);
    }
    step.commit();
}

void addFirstSession(Database &database, Id<Conference> id, QDate today)
{
    const QDate day = dayOf(conferenceToChange(database, id), today);
    Step step(database, Store::tr("New session"));
    Table<Session>(database).insert(
        {.conference = id, .position = 1, .startsAt = QDateTime(day, QTime(usual().sessionHour, 0))});
    step.commit();
}

void setLevels(Database &database, const QHash<qint64, int> &levels)
{
    Step step(database, Store::tr("Level of %n agenda item(s)", nullptr, int(levels.size())));
    Table<AgendaItem> table(database);
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        auto item = table.find({it.key()});
        if (!item || item->level == it.value())
            continue;
        item->level = it.value();
        table.update(*item);
    }
    step.commit();
}

QList<qint64> assignTasks(Database &database, Id<Conclusion> id, const Task &pattern,
                          const QList<Id<Organisation>> &bodies, QDate today)
{
    const auto conclusion = Table<Conclusion>(database).find(id);
    const Conference conference = conferenceToChange(database, conclusion ? conclusion->conference : Id<Conference>{});
    QList<qint64> tasks;
    Step step(database, Store::tr("%n task(s) assigned", nullptr, int(bodies.size())));
    for (const Id<Organisation> body : bodies) {
        Task task = pattern;
        task.conclusion = id;
        task.lead = body;
        task.issuedOn = dayOf(conference, today);
        tasks.append(Table<Task>(database).insert(task).value);
    }
    step.commit();
    return tasks;
}
