// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/brokenrules.h"
#include "reports/check/mistakes.h"
#include "reports/conferencecase.h"

using namespace Qt::StringLiterals;

namespace {

/// The launch conference with everything written down that its papers need.
ConferenceFile wholeConference()
{
    ConferenceFile file = launchConference();
    file.conference.secretary = {22};
    file.secretaryName = u"Nguyễn Thị Thư Ký"_s;
    file.attendees[0].role = AttendeeRole::Chair;
    file.attendees[1].person = {23};
    file.sessions[0].items[2].id = {41};
    file.attendances = {{.id = {51}, .session = {31}, .attendee = {1}}, {.id = {52}, .session = {31}, .attendee = {2}}};
    file.opinions = {{.id = {61}, .item = {41}, .speaker = {2}, .text = u"Kinh phí còn thiếu."_s}};
    file.votes = {{.id = {71}, .item = {41}, .subject = u"Kế hoạch năm"_s, .inFavour = 2, .present = 2}};
    file.conclusions = {{.id = {81}, .conference = {5}, .kind = ConclusionKind::Task, .text = u"Xây dựng kế hoạch."_s}};
    file.addressees = {{.id = {91}, .conclusion = {81}, .organisation = {7}}};
    file.tasks = {{.id = {95},
                   .title = u"Xây dựng kế hoạch năm"_s,
                   .conclusion = {81},
                   .lead = {7},
                   .issuedOn = QDate(2024, 2, 28),
                   .dueOn = QDate(2024, 3, 30)}};
    return file;
}

CheckDay longBefore()
{
    return {QDate(2024, 2, 1), {}};
}

QList<Mistake<ConferenceFile>> arrangementMistakes()
{
    return {
        {u"day-open"_s, u"notice"_s,
         [](ConferenceFile &f) {
             f.conference.startsOn = {};
             f.sessions.clear();
         }},
        {u"place-of-conference-open"_s, u"agenda"_s, [](ConferenceFile &f) { f.conference.location.clear(); }},
        {u"chair-open"_s, u"agenda"_s,
         [](ConferenceFile &f) {
             f.chairName.clear();
             f.conference.chair = {};
             f.attendees[0].role = AttendeeRole::Delegate;
         }},
        {u"agenda-empty"_s, u"agenda"_s, [](ConferenceFile &f) { f.sessions[0].items.clear(); }},
        {u"agenda-times"_s, u"agenda"_s,
         [](ConferenceFile &f) { f.sessions[0].session.endsAt = momentCase(2, 28, 9); }},
        {u"sessions-overlap"_s, u"notice"_s,
         [](ConferenceFile &f) {
             f.sessions.append({{.id = {32}, .startsAt = momentCase(2, 28, 10), .endsAt = momentCase(2, 28, 12)}, {}});
         }},
        {u"invitation-late"_s, u"invitations"_s, [](ConferenceFile &) {}, QDate(2024, 2, 26)},
        {u"office-name-unknown"_s, u"agenda"_s, [](ConferenceFile &f) { f.office.name.id = {}; }},
        {u"signer-not-in-post"_s, u"notice"_s, [](ConferenceFile &f) { f.office.headName.clear(); }},
        {u"dated-before"_s, u"notice"_s, [](ConferenceFile &f) { f.office.day = QDate(2024, 2, 27); }},
    };
}

QList<Mistake<ConferenceFile>> attendeeMistakes()
{
    return {
        {u"attendee-twice"_s, u"attendees"_s, [](ConferenceFile &f) { f.attendees.append(f.attendees.last()); }},
        {u"attendee-same-name"_s, u"attendees"_s,
         [](ConferenceFile &f) {
             f.attendees.append(attendeeCase(3, u"Tạ Văn  Lộc"_s, u"Giám đốc"_s, u"Trung tâm Thông tin tỉnh"_s));
         }},
        {u"chair-listed-again"_s, u"attendees"_s,
         [](ConferenceFile &f) { f.attendees[0].role = AttendeeRole::Delegate; }},
        {u"attendee-without-post"_s, u"attendees"_s,
         [](ConferenceFile &f) { f.attendees.append(attendeeCase(3, u"Lò Văn Ư"_s)); }},
        {u"presenter-declined"_s, u"agenda"_s, [](ConferenceFile &f) { f.attendees[1].response = Response::Declined; }},
        {u"attendance-open"_s, u"minutes"_s, [](ConferenceFile &f) { f.attendances.clear(); }},
        {u"attendance-open"_s, u"notice"_s, [](ConferenceFile &f) { f.attendances.clear(); }},
        {u"absence-without-reason"_s, u"minutes"_s,
         [](ConferenceFile &f) {
             f.attendances[1].state = AttendanceState::Absent;
             f.votes.clear();
         }},
    };
}

QList<Mistake<ConferenceFile>> proceedingMistakes()
{
    return {
        {u"votes-do-not-add-up"_s, u"minutes"_s, [](ConferenceFile &f) { f.votes[0].inFavour = 1; }},
        {u"votes-more-than-present"_s, u"minutes"_s,
         [](ConferenceFile &f) {
             f.votes[0].inFavour = 3;
             f.votes[0].present = 0;
         }},
        {u"speaker-missing"_s, u"minutes"_s, [](ConferenceFile &f) { f.opinions[0].speaker = {}; }},
        {u"secretary-missing"_s, u"minutes"_s, [](ConferenceFile &f) { f.secretaryName.clear(); }},
        {u"end-missing"_s, u"minutes"_s, [](ConferenceFile &f) { f.sessions[0].session.endsAt = {}; }},
        {u"conclusions-missing"_s, u"notice"_s, [](ConferenceFile &f) { f.conclusions.clear(); }},
        {u"addressee-missing"_s, u"notice"_s,
         [](ConferenceFile &f) {
             f.addressees.clear();
             f.tasks.clear();
         }},
        {u"lead-missing"_s, u"notice"_s, [](ConferenceFile &f) { f.tasks[0].lead = {}; }},
        {u"due-before-issued"_s, u"notice"_s, [](ConferenceFile &f) { f.tasks[0].dueOn = QDate(2024, 2, 27); }},
    };
}

QList<Mistake<ConferenceFile>> conferenceMistakes()
{
    return arrangementMistakes() + attendeeMistakes() + proceedingMistakes();
}

} // namespace

TEST_CASE("a conference with everything written down has no findings for any of its papers", "[check]")
{
    for (const QString &paper : {u"agenda"_s, u"run-sheet"_s, u"invitations"_s, u"attendees"_s, u"sign-in"_s,
                                 u"script"_s, u"minutes"_s, u"extract"_s, u"notice"_s}) {
        CAPTURE(paper);
        CHECK(rulesIn(checkRecords(paper, wholeConference(), longBefore())).isEmpty());
    }
}

TEST_CASE("each mistake in a conference's records is noticed by its rule and by no other", "[check]")
{
    checkMistakes<ConferenceFile>(conferenceMistakes(), [](const QString &) { return wholeConference(); });
}

TEST_CASE("every record rule has records that break it and an id of its own", "[check]")
{
    checkAreAllBroken(recordRules(), rulesOf(conferenceMistakes()) + brokenInCooperation() + brokenInTasks());
}

TEST_CASE("a rule about one kind of paper leaves the others in peace", "[check]")
{
    ConferenceFile file = wholeConference();
    file.votes[0].inFavour = 1;
    CHECK(checkRecords(u"agenda", file, longBefore()).isEmpty());
    CHECK_FALSE(checkRecords(u"minutes", file, longBefore()).isEmpty());
}

TEST_CASE("holidays make an invitation late, and what is past is not called late", "[check]")
{
    const ConferenceFile file = wholeConference();
    CHECK(checkRecords(u"invitations", file, {QDate(2024, 2, 23), {}}).isEmpty());
    CHECK(rulesIn(checkRecords(u"invitations", file, {QDate(2024, 2, 23), {QDate(2024, 2, 26)}})) ==
          QSet<QString>{u"invitation-late"_s});
    CHECK(checkRecords(u"invitations", file, {QDate(2024, 3, 1), {}}).isEmpty());
}

TEST_CASE("an empty conference and one of ugly texts are checked to their end", "[check]")
{
    for (const QString &paper : {u"agenda"_s, u"minutes"_s, u"notice"_s, u"invitations"_s}) {
        CHECK_FALSE(checkRecords(paper, ConferenceFile(), longBefore()).isEmpty());
        ConferenceFile ugly = wholeConference();
        ugly.conference.title = u"🙂 =1+1 \"“%1 %n {x}"_s.repeated(40);
        ugly.tasks[0].title = ugly.conference.title;
        ugly.tasks[0].lead = {};
        CHECK_NOTHROW(checkRecords(paper, ugly, longBefore()));
    }
}
