// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/timetable.h"
#include "domain/settings/usual.h"
#include "domain/tasks/timestate.h"
#include "domain/text/dates.h"
#include "reports/check/sharedrules.h"
#include "reports/conference/conferencelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasPlace(const ConferenceFile &file)
{
    return !file.conference.location.isEmpty() ||
           std::ranges::any_of(file.sessions, [](const SessionFile &s) { return !s.session.location.isEmpty(); });
}

void findNoDay(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (!file.conference.startsOn.isValid() && file.sessions.isEmpty())
        found.append(findingOn(file.conference, "starts_on", RecordCheck::tr("The day of the conference is open.")));
}

void findNoPlace(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (!hasPlace(file))
        found.append(findingOn(file.conference, "location", RecordCheck::tr("The place of the conference is open.")));
}

void findNoChair(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (chairsOf(file).isEmpty())
        found.append(findingOn(file.conference, "chair_id", RecordCheck::tr("Nobody is named as the chair.")));
}

void findNoItems(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (std::ranges::all_of(file.sessions, [](const SessionFile &s) { return s.items.isEmpty(); }))
        found.append(findingOn(file.conference, "title", RecordCheck::tr("The agenda has no items yet.")));
}

void findTimes(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const SessionFile &each : file.sessions) {
        for (const Problem &p : checkTimetable(each.items, each.session.startsAt, each.session.endsAt))
            found.append({.sentence = p.text, .origin = originOf(each.session), .column = p.column});
    }
}

void findOverlap(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (qsizetype i = 1; i < file.sessions.size(); ++i) {
        const Session &before = file.sessions.at(i - 1).session;
        const Session &after = file.sessions.at(i).session;
        if (before.endsAt.isValid() && after.startsAt < before.endsAt && after.location == before.location)
            found.append(
                findingOn(after, "starts_at", RecordCheck::tr("A session begins before the one in front of it ends.")));
    }
}

/// QĐ 45/2018/QĐ-TTg: three working days at least between invitation and conference.
void findLateInvitation(const ConferenceFile &file, const CheckDay &day, Findings &found)
{
    const QDate starts = file.conference.startsOn;
    if (!starts.isValid() || !day.today.isValid() || starts < day.today)
        return;
    if (addWorkingDays(day.today, usual().invitationDays, day.holidays) > starts)
        found.append(findingOn(file.conference, "starts_on",
                               RecordCheck::tr("The conference is on %1; invitations go out at least %n working day(s) "
                                               "before.",
                                               nullptr, usual().invitationDays)
                                   .arg(shortDate(starts))));
}

void findNoHead(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (file.office.headName.isEmpty())
        found.append(
            {.sentence =
                 RecordCheck::tr("Nobody held the post of the office's head on %1.").arg(shortDate(file.office.day)),
             .origin = {QString::fromLatin1(Organisation::table), file.office.name.organisation.value}});
}

void findTooEarly(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (file.office.day.isValid() && file.conference.startsOn.isValid() && file.office.day < file.conference.startsOn)
        found.append(findingOn(
            file.conference, "starts_on",
            RecordCheck::tr("The paper is dated %1, before the conference was held.").arg(shortDate(file.office.day))));
}

} // namespace

RecordRules<ConferenceFile> arrangementRules()
{
    constexpr auto afterwards = "minutes extract notice";
    constexpr auto before = "agenda run-sheet invitations";
    static const RecordRule<ConferenceFile> rules[] = {
        {{"day-open", "usage of the office", FindingWeight::Blocking}, "", findNoDay},
        {{"place-of-conference-open", "QĐ 45/2018/QĐ-TTg", FindingWeight::Warning}, before, findNoPlace},
        {{"chair-open", "QĐ 45/2018/QĐ-TTg", FindingWeight::Warning}, "", findNoChair},
        {{"agenda-empty", "HD 26-HD/VPTW", FindingWeight::Warning}, before, findNoItems},
        {{"agenda-times", "usage of the office", FindingWeight::Warning}, before, findTimes},
        {{"sessions-overlap", "usage of the office", FindingWeight::Warning}, "", findOverlap},
        {{"invitation-late", "QĐ 45/2018/QĐ-TTg", FindingWeight::Warning}, "invitations", findLateInvitation},
        {officeNameUnknown, "", findNoOfficeName<ConferenceFile>},
        {{"signer-not-in-post", "HD 36-HD/VPTW", FindingWeight::Blocking},
         "notice invitations",
         findNoHead,
         signerMissing},
        {{"dated-before", "calendar", FindingWeight::Blocking}, afterwards, findTooEarly},
    };
    return rules;
}
