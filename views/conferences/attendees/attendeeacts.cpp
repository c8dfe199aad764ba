// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendancebar.h"
#include "conferences/attendees/attendeemodel.h"
#include "conferences/attendees/attendeestab.h"
#include "conferences/attendees/attendeetable.h"
#include "conferences/attendees/attendeetools.h"
#include "conferences/attendees/callbox.h"
#include "conferences/sessionchooser.h"
#include "domain/directory/organisation.h"
#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/pages/askdeletion.h"
#include "kit/pages/undonotice.h"
#include "store/queries/conferences/conferenceacts.h"
#include "store/queries/recordqueries.h"
#include "store/step.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What the user does to attendees; the tab itself is in attendeestab.cpp.

void AttendeesTab::mark(std::optional<AttendanceState> state)
{
    const QList<qint64> ids = m_table->selectedIds();
    const Id<Session> session = m_bar->sessions().session();
    if (ids.isEmpty())
        return desk().notices.warn(tr("Choose attendees in the list first."));
    if (!session.isValid())
        return desk().notices.warn(tr("Attendance is taken at a session, and this conference has none yet."),
                                   {{tr("New session"), [this] {
                                         attempt(desk().notices,
                                                 [this] { addFirstSession(database(), conference(), desk().today()); });
                                     }}});
    QString reason;
    if (state == AttendanceState::Excused) {
        const auto given = desk().ask.text(this, tr("What is the reason of the absence?"), {});
        if (!given)
            return;
        reason = *given;
    }
    const bool done = attempt(desk().notices, [&] { markAttendance(database(), session, ids, state, reason); });
    if (done && ids.size() > 1)
        sayWithUndo(desk(), tr("Attendance of %n attendee(s) marked.", nullptr, int(ids.size())));
}

void AttendeesTab::take(const RecordRef &record)
{
    if (record.type != &schema<Organisation>().type)
        return callPeople({{record.id}});
    QList<Id<Person>> people;
    attempt(desk().notices, [&] {
        const auto sheet = attendeeSheet(database(), conference());
        const QDate day = sheet && sheet->conference.startsOn.isValid() ? sheet->conference.startsOn : desk().today();
        for (const Person &person : holdersOf(database(), {record.id}, day))
            people.append(person.id);
        if (people.isEmpty())
            desk().notices.warn(tr("Nobody holds a post in “%1” on that day; enter the posts in the directory first.")
                                    .arg(titleOf(database(), record)));
    });
    if (!people.isEmpty())
        callPeople(people);
}

void AttendeesTab::callPeople(const QList<Id<Person>> &persons)
{
    QList<qint64> added;
    const bool done =
        attempt(desk().notices, [&] { added = callPersons(database(), conference(), persons, desk().today()); });
    if (!done)
        return;
    if (!added.isEmpty()) {
        m_table->select(added);
        return sayWithUndo(desk(), tr("%n attendee(s) added.", nullptr, int(added.size())));
    }
    if (const int row = m_model->rowOfPerson(persons.first()); row >= 0)
        m_table->select(m_model->attendees().at(row).attendee.id.value);
    desk().notices.say(tr("Already on the list."));
}

void AttendeesTab::callByName(const QString &name)
{
    attempt(desk().notices, [&] {
        m_table->select(callWalkIn(database(), conference(), name));
        sayWithUndo(desk(), tr("“%1” was added by name only; post and body are entered in the details.").arg(name));
    });
}

void AttendeesTab::change(const FieldValues &values, const QString &sentence)
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return desk().notices.warn(tr("Choose attendees in the list first."));
    if (attempt(desk().notices, [&] { changeRecords(database(), schema<Attendee>().type, ids, values); }))
        sayWithUndo(desk(), sentence);
}

void AttendeesTab::setGroup(Id<AttendeeGroup> group)
{
    const int count = int(m_table->selectedIds().size());
    change({{u"group_id"_s, StoredAs<Id<AttendeeGroup>>::to(group)}},
           tr("Group of %n attendee(s) changed.", nullptr, count));
}

void AttendeesTab::addGroup()
{
    const QList<qint64> ids = m_table->selectedIds();
    const auto title = desk().ask.text(this, tr("What is the new group called?"), {});
    if (!title)
        return;
    attempt(desk().notices, [&] {
        Step step(database(), tr("New group “%1”").arg(*title));
        const auto groups = attendeeSheet(database(), conference())->groups;
        const int last = groups.isEmpty() ? 0 : groups.last().position;
        const qint64 group =
            insertRecord(database(), schema<AttendeeGroup>().type,
                         {{u"conference_id"_s, conference().value}, {u"position"_s, last + 1}, {u"title"_s, *title}});
        if (!ids.isEmpty())
            changeRecords(database(), schema<Attendee>().type, ids, {{u"group_id"_s, group}});
        step.commit();
        sayWithUndo(desk(), tr("New group “%1” with %n attendee(s).", nullptr, int(ids.size())).arg(*title));
    });
}

void AttendeesTab::move(int by)
{
    const QList<AttendeeRow> &rows = m_model->attendees();
    const int from = m_model->rowOf(m_table->currentId());
    const int to = from + by;
    if (!isWritable() || from < 0 || to < 0 || to >= rows.size())
        return;
    if (rows.at(to).place != rows.at(from).place)
        return desk().notices.say(
            tr("Attendees are moved within their part of the list; role and group decide on it."));
    QList<qint64> order;
    qsizetype placed = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).place != rows.at(from).place)
            continue;
        order.append(rows.at(i == from ? to : i == to ? from : i).attendee.id.value);
        // Those behind the last that was moved by hand still go by rank.
        if (rows.at(i).attendee.position > 0 || i == from || i == to)
            placed = order.size();
    }
    attempt(desk().notices, [&] { placeAttendees(database(), order.first(placed)); });
}

void AttendeesTab::orderByRank()
{
    QList<qint64> moved;
    for (const AttendeeRow &row : m_model->attendees()) {
        if (row.attendee.position > 0)
            moved.append(row.attendee.id.value);
    }
    if (moved.isEmpty())
        return desk().notices.say(tr("Nobody was moved by hand."));
    if (attempt(desk().notices,
                [&] { changeRecords(database(), schema<Attendee>().type, moved, {{u"position"_s, qint64(0)}}); }))
        sayWithUndo(desk(), tr("The list goes by rank again."));
}

void AttendeesTab::removeSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (!isWritable() || ids.isEmpty())
        return;
    if (deleteAsked(desk(), this, schema<Attendee>().type, ids))
        sayWithUndo(desk(), tr("%n attendee(s) taken off the list.", nullptr, int(ids.size())));
}
