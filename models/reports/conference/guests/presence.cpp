// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/presence.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/numbers.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

template<class Rule>
QList<Attendee> listed(const ConferenceFile &file, Rule wants, const Wording &wording)
{
    QList<Attendee> attendees;
    for (const PrintedGroup &group : printedGroups(file, wording)) {
        for (const Attendee &attendee : group.attendees) {
            if (wants(attendee.role))
                attendees.append(attendee);
        }
    }
    return attendees;
}

} // namespace

Presence presenceOf(const ConferenceFile &file, std::initializer_list<AttendeeRole> roles, const Wording &wording)
{
    const auto wanted = [&](AttendeeRole role) { return std::ranges::find(roles, role) != roles.end(); };
    return presenceOf(listed(file, wanted, wording), overallAttendance(file.attendances));
}

Presence presenceOfDelegates(const ConferenceFile &file, const Wording &wording)
{
    return presenceOf(listed(file, countsAsDelegate, wording), overallAttendance(file.attendances));
}

Presence presenceOf(const QList<Attendee> &attendees, const QHash<qint64, Attendance> &attendance)
{
    Presence presence;
    for (const Attendee &attendee : attendees) {
        const auto known = attendance.constFind(attendee.id.value);
        if (known == attendance.cend())
            presence.unknown.append(attendee);
        else if (countsAsPresent(known->state))
            presence.present.append(attendee);
        else if (known->state == AttendanceState::Excused)
            presence.excused.append(attendee);
        else
            presence.absent.append(attendee);
    }
    return presence;
}

QString absenceOf(const Attendee &attendee, const QHash<qint64, Attendance> &attendance, const Wording &wording)
{
    const auto known = attendance.constFind(attendee.id.value);
    if (known == attendance.cend() || countsAsPresent(known->state))
        return {};
    QString state = wording.word(u"choice.attendance_state"_s, known->state);
    if (known->reason.trimmed().isEmpty())
        return state;
    return wording.text(u"attendees.excused"_s, {{"state", state}, {"reason", oneLine(known->reason)}});
}

QString attendanceTotals(const ConferenceFile &file, const Wording &wording)
{
    if (file.attendances.isEmpty())
        return {};
    const Presence presence = presenceOfDelegates(file, wording);
    const qsizetype uncounted = listed(file, std::not_fn(countsAsDelegate), wording).size();
    QStringList phrases;
    const std::pair<QString, qsizetype> counts[] = {{u"attendees.totals.summoned"_s, presence.summoned()},
                                                    {u"attendees.totals.present"_s, presence.present.size()},
                                                    {u"attendees.totals.excused"_s, presence.excused.size()},
                                                    {u"attendees.totals.absent"_s, presence.absent.size()},
                                                    {u"attendees.totals.unknown"_s, presence.unknown.size()},
                                                    {u"attendees.totals.uncounted"_s, uncounted}};
    for (const auto &[key, count] : counts) {
        if (count > 0)
            phrases.append(wording.text(key, {{"n", grouped(count)}}));
    }
    return phrases.join("; "_L1) + u'.';
}
