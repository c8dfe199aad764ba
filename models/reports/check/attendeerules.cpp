// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/recordrules.h"
#include "reports/conference/conferencelines.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void findTwice(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    QSet<qint64> known;
    for (const Attendee &attendee : file.attendees) {
        if (attendee.person.isValid() && known.contains(attendee.person.value))
            found.append(
                findingOn(attendee, "person_id",
                          RecordCheck::tr("“%1” stands in the list of attendees twice.").arg(attendee.fullName)));
        known.insert(attendee.person.value);
    }
}

/// Walk-ins have no record; the same name and body twice is worth a look.
void findSameName(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    QSet<QString> known;
    for (const Attendee &attendee : file.attendees) {
        const QString who = attendee.fullName.simplified().toLower() + u'\n' + attendee.organisationName.simplified();
        if (known.contains(who) && !attendee.person.isValid())
            found.append(findingOn(attendee, "full_name",
                                   RecordCheck::tr("“%1” of the same body is listed already.").arg(attendee.fullName)));
        known.insert(who);
    }
}

void findChairAgain(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Attendee &attendee : file.attendees) {
        const bool isTheChair = attendee.person.isValid() && attendee.person == file.conference.chair;
        if (isTheChair && attendee.role != AttendeeRole::Chair)
            found.append(findingOn(
                attendee, "role",
                RecordCheck::tr("The chair “%1” is listed again among the attendees.").arg(attendee.fullName)));
    }
}

void findNoPost(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    const auto missing = std::ranges::count_if(
        file.attendees, [](const Attendee &a) { return a.post.isEmpty() && a.organisationName.isEmpty(); });
    if (missing > 0)
        found.append(findingOn(file.conference, "title",
                               RecordCheck::tr("%n attendee(s) have neither post nor body.", nullptr, int(missing))));
}

void findPresenterAway(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    QHash<qint64, Attendee> known;
    for (const Attendee &attendee : file.attendees)
        known.insert(attendee.id.value, attendee);
    for (const SessionFile &each : file.sessions) {
        for (const AgendaItem &item : each.items) {
            const auto presenter = known.constFind(item.presenter.value);
            if (presenter != known.cend() && presenter->response == Response::Declined)
                found.append(findingOn(item, "presenter_id",
                                       RecordCheck::tr("“%1” presents “%2” but has declined the invitation.")
                                           .arg(presenter->fullName, item.title)));
        }
    }
}

void findUncalled(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    QSet<qint64> called;
    for (const Attendance &attendance : file.attendances)
        called.insert(attendance.attendee.value);
    const auto missing = std::ranges::count_if(file.attendees, [&](const Attendee &a) {
        return countsAsDelegate(a.role) && a.response != Response::Delegated && !called.contains(a.id.value);
    });
    if (missing > 0)
        found.append(
            findingOn(file.conference, "title",
                      RecordCheck::tr("The attendance of %n delegate(s) is not recorded.", nullptr, int(missing))));
}

void findNoReason(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Attendance &attendance : file.attendances) {
        if (attendance.state == AttendanceState::Absent && attendance.reason.trimmed().isEmpty())
            found.append(
                findingOn(attendance, "reason", RecordCheck::tr("An absence has no reason; the minutes name it.")));
    }
}

} // namespace

RecordRules<ConferenceFile> attendeeRules()
{
    constexpr auto lists = "attendees sign-in minutes script invitations";
    static const RecordRule<ConferenceFile> rules[] = {
        {{"attendee-twice", "usage of the office", FindingWeight::Warning}, lists, findTwice},
        {{"attendee-same-name", "usage of the office", FindingWeight::Hint}, lists, findSameName},
        {{"chair-listed-again", "usage of the office", FindingWeight::Warning}, lists, findChairAgain},
        {{"attendee-without-post", "HD 112-HD/BTGTU", FindingWeight::Hint}, lists, findNoPost},
        {{"presenter-declined", "usage of the office", FindingWeight::Warning}, "agenda run-sheet", findPresenterAway},
        {{"attendance-open", "HD 16-HD/VPTW", FindingWeight::Warning}, "minutes notice", findUncalled},
        {{"absence-without-reason", "HD 16-HD/VPTW", FindingWeight::Warning}, "minutes", findNoReason},
    };
    return rules;
}
