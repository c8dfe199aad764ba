// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/sharedrules.h"
#include "reports/conference/conferencelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void findVoteSum(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Vote &vote : file.votes) {
        const int sum = vote.inFavour + vote.against + vote.other;
        if (vote.present > 0 && sum != vote.present)
            found.append(findingOn(vote, "present",
                                   RecordCheck::tr("The votes on “%1” add up to %2, but %3 were present.")
                                       .arg(vote.subject)
                                       .arg(sum)
                                       .arg(vote.present)));
    }
}

void findVoteTooMany(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    QSet<qint64> present;
    for (const Attendance &attendance : file.attendances) {
        if (countsAsPresent(attendance.state))
            present.insert(attendance.attendee.value);
    }
    for (const Vote &vote : file.votes) {
        const int sum = vote.inFavour + vote.against + vote.other;
        if (!present.isEmpty() && sum > present.size())
            found.append(findingOn(vote, "in_favour",
                                   RecordCheck::tr("%1 votes on “%2”, but only %3 attendees were present.")
                                       .arg(sum)
                                       .arg(vote.subject)
                                       .arg(present.size())));
    }
}

void findNoSpeaker(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Opinion &opinion : file.opinions) {
        if (!opinion.speaker.isValid())
            found.append(
                findingOn(opinion, "speaker_id",
                          RecordCheck::tr("An opinion has no speaker: “%1”.").arg(namedShortly(opinion.text))));
    }
}

void findNoSecretary(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (secretariesOf(file).isEmpty())
        found.append(
            findingOn(file.conference, "secretary_id", RecordCheck::tr("Nobody is named who took the minutes.")));
}

void findNoEnd(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const SessionFile &each : file.sessions) {
        if (!each.session.endsAt.isValid())
            found.append(findingOn(each.session, "ends_at", RecordCheck::tr("The end of a session is not recorded.")));
    }
}

void findNoConclusions(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    if (file.conclusions.isEmpty())
        found.append(findingOn(file.conference, "title", RecordCheck::tr("The conference has no conclusions yet.")));
}

bool isAddressed(const ConferenceFile &file, Id<Conclusion> conclusion)
{
    return std::ranges::any_of(file.addressees, [&](const auto &a) { return a.conclusion == conclusion; }) ||
           std::ranges::any_of(file.tasks, [&](const Task &task) { return task.conclusion == conclusion; });
}

void findNoAddressee(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Conclusion &conclusion : file.conclusions) {
        if (conclusion.kind == ConclusionKind::Task && !isAddressed(file, conclusion.id))
            found.append(findingOn(conclusion, "text",
                                   RecordCheck::tr("A task of the conclusions is given to nobody: “%1”.")
                                       .arg(namedShortly(conclusion.text))));
    }
}

void findNoLead(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Task &task : file.tasks)
        noteNoLead(task, found);
}

void findDueBefore(const ConferenceFile &file, const CheckDay &, Findings &found)
{
    for (const Task &task : file.tasks)
        noteDueBefore(task, file.conference.startsOn, found);
}

} // namespace

RecordRules<ConferenceFile> proceedingRules()
{
    constexpr auto minutes = "minutes extract";
    constexpr auto notice = "notice";
    static const RecordRule<ConferenceFile> rules[] = {
        {{"votes-do-not-add-up", "HD 16-HD/VPTW", FindingWeight::Blocking}, minutes, findVoteSum},
        {{"votes-more-than-present", "HD 16-HD/VPTW", FindingWeight::Warning}, minutes, findVoteTooMany},
        {{"speaker-missing", "HD 16-HD/VPTW", FindingWeight::Warning}, minutes, findNoSpeaker},
        {{"secretary-missing", "HD 16-HD/VPTW", FindingWeight::Blocking}, "minutes", findNoSecretary},
        {{"end-missing", "HD 16-HD/VPTW", FindingWeight::Warning}, "minutes", findNoEnd},
        {{"conclusions-missing", "usage of the office", FindingWeight::Warning}, "minutes notice", findNoConclusions},
        {{"addressee-missing", "5 rõ", FindingWeight::Warning}, notice, findNoAddressee},
        {leadMissing, notice, findNoLead},
        {dueBeforeIssued, notice, findDueBefore},
    };
    return rules;
}
