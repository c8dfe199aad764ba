// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/conferencequeries.h"

#include "store/queries/directory/directoryqueries.h"
#include "store/queries/papers/officepictures.h"
#include "store/queries/timequeries.h"
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

void addPerson(Database &database, Id<Person> id, QDate day, QString &name, QString &title)
{
    const auto person = Table<Person>(database).find(id);
    if (!person)
        return;
    name = person->fullName;
    if (const auto post = postOf(database, person->id, day))
        title = post->title;
}

void addProceedings(ConferenceFile &file, Database &database)
{
    const QVariantList key{file.conference.id.value};
    const QString items =
        u"WHERE agenda_item_id IN (SELECT i.id FROM agenda_item i JOIN session s ON s.id = i.session_id "
        "WHERE s.conference_id = ?) "_s;
    file.opinions = Table<Opinion>(database).select(items + u"ORDER BY agenda_item_id, position, id"_s, key);
    file.votes = Table<Vote>(database).select(items + u"ORDER BY id"_s, key);
    file.conclusions = Table<Conclusion>(database).select(u"WHERE conference_id = ? ORDER BY position, id"_s, key);
    const QString conclusions =
        u"WHERE conclusion_id IN (SELECT id FROM conclusion WHERE conference_id = ?) ORDER BY id"_s;
    file.addressees = Table<ConclusionAddressee>(database).select(conclusions, key);
    file.tasks = Table<Task>(database).select(conclusions, key);
    file.taskBodies = Table<TaskBody>(database).select(
        u"WHERE task_id IN (SELECT t.id FROM task t JOIN conclusion c ON c.id = t.conclusion_id "
        "WHERE c.conference_id = ?) ORDER BY id"_s,
        key);
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
    addPerson(database, file.conference.chair, day, file.chairName, file.chairPost);
    addPerson(database, file.conference.secretary, day, file.secretaryName, file.secretaryPost);
    file.holidays = holidaysOf(database);
    if (const auto emblem = officePictureOf(database, QString::fromLatin1(OfficePicture::emblem)))
        file.emblem = bytesOf(*emblem);
    file.sessions = sessionsOf(database, id);
    const QVariantList key{id.value};
    file.groups = Table<AttendeeGroup>(database).select(u"WHERE conference_id = ? ORDER BY position, id"_s, key);
    file.attendees = Table<Attendee>(database).select(u"WHERE conference_id = ? ORDER BY id"_s, key);
    file.attendances = Table<Attendance>(database).select(
        u"WHERE session_id IN (SELECT id FROM session WHERE conference_id = ?) ORDER BY id"_s, key);
    addProceedings(file, database);
    return file;
}
