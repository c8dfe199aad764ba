// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conferencefile.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/person.h"
#include "store/database.h"

/// Who is called to a conference, and what the list of them is ordered by.
struct AttendeeSheet
{
    Conference conference;
    QList<Session> sessions;
    QList<AttendeeGroup> groups;
    QList<Attendee> attendees;
};

/// Nothing when there is no such conference.
std::optional<AttendeeSheet> attendeeSheet(Database &database, Id<Conference> id);

QList<Session> sessionsInOrder(Database &database, Id<Conference> id);
/// The sessions with their agenda in order, without all else that papers need.
QList<SessionFile> agendaOf(Database &database, Id<Conference> id);

QList<Attendance> attendancesAt(Database &database, Id<Session> session);
/// Those of the attendances that are still there.
QList<Attendance> attendancesAmong(Database &database, const QList<qint64> &ids);

/// Who holds a post in the body on that day, by name.
QList<Person> holdersOf(Database &database, Id<Organisation> body, QDate day);
/// Bodies in protocol order: by bloc, rank and name.
QList<Organisation> bodiesInOrder(Database &database);
/// The bodies that lead a task which came of the conclusion.
QList<Id<Organisation>> leadsOf(Database &database, Id<Conclusion> conclusion);
QList<Id<Organisation>> addresseesOf(Database &database, Id<Conclusion> conclusion);
