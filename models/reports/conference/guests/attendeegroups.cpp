// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/attendeegroups.h"

#include "domain/conferences/attendeeorder.h"
#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Takes those that the rule wants out of the rest, in their order.
template<class Rule>
QList<Attendee> taken(QList<Attendee> &rest, Rule rule)
{
    const auto middle = std::stable_partition(rest.begin(), rest.end(), [&](const Attendee &a) { return !rule(a); });
    const QList<Attendee> wanted(middle, rest.end());
    rest.erase(middle, rest.end());
    return wanted;
}

void appendFilled(QList<PrintedGroup> &groups, PrintedGroup group)
{
    if (!group.attendees.isEmpty())
        groups.append(std::move(group));
}

void addHead(QList<PrintedGroup> &groups, QList<Attendee> &rest, const ConferenceFile &file, const Wording &wording)
{
    QList<Attendee> head = taken(rest, [&](const Attendee &a) { return isChair(a, file); });
    const QList<Attendee> secretaries = taken(rest, [&](const Attendee &a) { return isSecretary(a, file); });
    QString title = wording.text(u"attendees.chairs_and_secretaries"_s);
    if (head.isEmpty() || secretaries.isEmpty())
        title = wording.word(u"choice.attendee_role"_s, head.isEmpty() ? AttendeeRole::Secretary : AttendeeRole::Chair);
    appendFilled(groups, {title, {}, head + secretaries});
}

void addOwnGroups(QList<PrintedGroup> &groups, QList<Attendee> &rest, QList<AttendeeGroup> own)
{
    std::ranges::stable_sort(own, {}, &AttendeeGroup::position);
    for (const AttendeeGroup &group : std::as_const(own))
        appendFilled(groups, {oneLine(group.title), group.id,
                              taken(rest, [&](const Attendee &a) { return a.group == group.id; })});
}

void addRoleGroups(QList<PrintedGroup> &groups, QList<Attendee> &rest, const Wording &wording)
{
    for (const AttendeeRole role :
         {AttendeeRole::Delegate, AttendeeRole::Invited, AttendeeRole::Press, AttendeeRole::Support})
        appendFilled(groups, {wording.word(u"choice.attendee_role"_s, role), {}, taken(rest, [&](const Attendee &a) {
                                  return a.role == role;
                              })});
}

/// Of a person entered twice the entry that comes first in the list stays, so that the chair is not listed again.
void dropRepeated(QList<PrintedGroup> &groups)
{
    QSet<qint64> listed;
    for (PrintedGroup &group : groups) {
        group.attendees.removeIf([&](const Attendee &a) {
            const bool again = a.person.isValid() && listed.contains(a.person.value);
            listed.insert(a.person.value);
            return again;
        });
    }
    groups.removeIf([](const PrintedGroup &group) { return group.attendees.isEmpty(); });
}

/// Those for whom somebody else comes, unless they came themselves.
QSet<qint64> replacedAttendees(const ConferenceFile &file)
{
    const auto attendance = overallAttendance(file.attendances);
    QSet<qint64> replaced;
    for (const Attendee &a : file.attendees) {
        const auto own = attendance.constFind(a.substituteFor.value);
        if (own == attendance.cend() || !countsAsPresent(own->state))
            replaced.insert(a.substituteFor.value);
    }
    return replaced;
}

int weightOf(AttendanceState state)
{
    if (countsAsPresent(state))
        return 0;
    return state == AttendanceState::Excused ? 1 : 2;
}

} // namespace

QList<PrintedGroup> printedGroups(const ConferenceFile &file, const Wording &wording)
{
    QList<Attendee> rest = inAttendeeOrder(file.attendees);
    const QSet<qint64> replaced = replacedAttendees(file);
    rest.removeIf([&](const Attendee &a) { return a.id.isValid() && replaced.contains(a.id.value); });
    QList<PrintedGroup> groups;
    addHead(groups, rest, file, wording);
    addOwnGroups(groups, rest, file.groups);
    addRoleGroups(groups, rest, wording);
    dropRepeated(groups);
    if (groups.size() == 1 && !groups.first().group.isValid())
        groups.first().title.clear();
    return groups;
}

QHash<qint64, Attendance> overallAttendance(const QList<Attendance> &attendances)
{
    QHash<qint64, Attendance> overall;
    for (const Attendance &each : attendances) {
        const auto known = overall.constFind(each.attendee.value);
        if (known == overall.cend() || weightOf(each.state) < weightOf(known->state))
            overall.insert(each.attendee.value, each);
    }
    return overall;
}
