// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/conferencequeries.h"

#include "store/queries/directory/directoryqueries.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

Conference conferenceOrThrow(Database &database, Id<Conference> id)
{
    if (const auto conference = Table<Conference>(database).find(id))
        return *conference;
    throw StoreError(Store::tr("There is no conference number %2 in “%1”; see “danvan list conferences”.")
                         .arg(database.path())
                         .arg(id.value));
}

void addChair(ConferenceFile &file, Database &database, QDate day)
{
    const auto person = Table<Person>(database).find(file.conference.chair);
    if (!person)
        return;
    file.chairName = person->fullName;
    if (const auto post = postOf(database, person->id, day))
        file.chairPost = post->title;
}

QList<SessionFile> sessionsOf(Database &database, Id<Conference> id)
{
    QList<SessionFile> sessions;
    for (const Session &session :
         Table<Session>(database).select(u"WHERE conference_id = ? ORDER BY starts_at, position, id"_s, {id.value}))
        sessions.append({session, Table<AgendaItem>(database).select(u"WHERE session_id = ? ORDER BY position, id"_s,
                                                                     {session.id.value})});
    return sessions;
}

} // namespace

ConferenceFile conferenceFile(Database &database, Id<Conference> id, QDate paperDay)
{
    ConferenceFile file;
    file.conference = conferenceOrThrow(database, id);
    const QDate day = file.conference.startsOn.isValid() ? file.conference.startsOn : paperDay;
    file.office = officeOn(database, paperDay.isValid() ? paperDay : day);
    file.organisationNames = organisationNamesOn(database, day);
    file.organizerName = file.organisationNames.value(file.conference.organizer.value);
    addChair(file, database, day);
    file.sessions = sessionsOf(database, id);
    const QVariantList key{id.value};
    file.groups = Table<AttendeeGroup>(database).select(u"WHERE conference_id = ? ORDER BY position, id"_s, key);
    file.attendees = Table<Attendee>(database).select(u"WHERE conference_id = ? ORDER BY id"_s, key);
    file.attendances = Table<Attendance>(database).select(
        u"WHERE session_id IN (SELECT id FROM session WHERE conference_id = ?) ORDER BY id"_s, key);
    return file;
}
