// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rules.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return {QDate(2024, 3, 5), QTime(hour, minute)};
}

} // namespace

TEST_CASE("A conference that is more than a draft has its day")
{
    Conference conference{.title = u"Hội nghị triển khai nhiệm vụ năm 2024"_s};
    CHECK(findings(conference) == u""_s);
    conference.state = ConferenceState::Scheduled;
    CHECK(findings(conference) == u"starts_on error"_s);
    conference.startsOn = QDate(2024, 3, 5);
    CHECK(findings(conference) == u""_s);
}

TEST_CASE("A conference does not end before it begins")
{
    Conference conference{.title = u"Hội nghị"_s, .startsOn = QDate(2024, 3, 5), .endsOn = QDate(2024, 3, 5)};
    CHECK(findings(conference) == u""_s);
    conference.endsOn = QDate(2024, 3, 4);
    CHECK(findings(conference) == u"ends_on error"_s);
    conference.title.clear();
    CHECK(findings(conference) == u"title error; ends_on error"_s);
}

TEST_CASE("A session ends after it begins")
{
    Session session{.conference = {1}, .startsAt = at(8)};
    CHECK(findings(session) == u""_s);
    session.endsAt = at(8, 1);
    CHECK(findings(session) == u""_s);
    session.endsAt = at(8);
    CHECK(findings(session) == u"ends_at error"_s);
    session.startsAt = {};
    CHECK(findings(session) == u"starts_at error"_s);
}

TEST_CASE("Parts of a conference name the conference")
{
    CHECK(findings(CoOrganizer{.conference = {1}, .organisation = {2}}) == u""_s);
    CHECK(findings(CoOrganizer()) == u"conference_id error; organisation_id error"_s);
    CHECK(findings(AttendeeGroup{.conference = {1}, .title = u"Lãnh đạo"_s}) == u""_s);
    CHECK(findings(AttendeeGroup()) == u"conference_id error; title error"_s);
    CHECK(findings(ConclusionAddressee()) == u"conclusion_id error; organisation_id error"_s);
    CHECK(findings(Conclusion{.conference = {1}, .text = u"Giao Ban Dân vận."_s}) == u""_s);
    CHECK(findings(Conclusion{.conference = {1}, .text = u"\n "_s}) == u"text error"_s);
}

TEST_CASE("An attendee has a name and is nobody's own substitute")
{
    Attendee guest{.conference = {1}, .fullName = u"H’Bia Niê"_s, .substituteFor = {3}};
    CHECK(findings(guest) == u""_s);
    guest.id = {3};
    CHECK(findings(guest) == u"substitute_for_id error"_s);
    CHECK(findings(Attendee()) == u"conference_id error; full_name error"_s);
}

TEST_CASE("An absence with reason says the reason")
{
    Attendance attendance{.session = {1}, .attendee = {2}};
    CHECK(findings(attendance) == u""_s);
    attendance.state = AttendanceState::Excused;
    CHECK(findings(attendance) == u"reason error"_s);
    attendance.reason = u"Đi công tác"_s;
    CHECK(findings(attendance) == u""_s);
    attendance = {.session = {1}, .attendee = {2}, .state = AttendanceState::Absent};
    CHECK(findings(attendance) == u""_s);
}

TEST_CASE("Nobody leaves before arriving")
{
    Attendance attendance{.session = {1}, .attendee = {2}, .arrivedAt = QTime(8, 30), .leftAt = QTime(8, 30)};
    CHECK(findings(attendance) == u""_s);
    attendance.leftAt = QTime(8, 29);
    CHECK(findings(attendance) == u"left_at error"_s);
    attendance.arrivedAt = {};
    CHECK(findings(attendance) == u""_s);
}

TEST_CASE("An agenda item has a title a level and no negative duration")
{
    AgendaItem item{.session = {1}, .title = u"Nghỉ giải lao"_s};
    CHECK(findings(item) == u""_s);
    item.minutes = -1;
    item.level = 0;
    CHECK(findings(item) == u"minutes error; level error"_s);
    CHECK(findings(AgendaItem()) == u"session_id error; title error"_s);
}

TEST_CASE("An agenda item is not carried over from itself")
{
    AgendaItem item{.id = {7}, .session = {1}, .title = u"Phát biểu"_s, .carriedOverFrom = {6}};
    CHECK(findings(item) == u""_s);
    item.carriedOverFrom = {7};
    CHECK(findings(item) == u"carried_over_from_id error"_s);
}

TEST_CASE("An opinion has a text and does not answer itself")
{
    Opinion opinion{.id = {7}, .item = {1}, .answersTo = {6}, .text = u"Kiến nghị tỉnh bố trí kinh phí."_s};
    CHECK(findings(opinion) == u""_s);
    opinion.answersTo = {7};
    CHECK(findings(opinion) == u"answers_to_id error"_s);
    CHECK(findings(Opinion()) == u"agenda_item_id error; text error"_s);
}

TEST_CASE("Votes that do not add up may stand and negative ones may not")
{
    Vote vote{.item = {1}, .inFavour = 40, .against = 1, .other = 2, .present = 43};
    CHECK(findings(vote) == u""_s);
    vote.present = 0;
    CHECK(findings(vote) == u""_s);
    vote.present = 44;
    CHECK(findings(vote) == u"present warning"_s);
    vote.other = -1;
    CHECK(findings(vote) == u"in_favour error"_s);
}

TEST_CASE("Who counts as present and as delegate")
{
    CHECK(countsAsPresent(AttendanceState::Present));
    CHECK(countsAsPresent(AttendanceState::Late));
    CHECK(countsAsPresent(AttendanceState::LeftEarly));
    CHECK_FALSE(countsAsPresent(AttendanceState::Excused));
    CHECK_FALSE(countsAsPresent(AttendanceState::Absent));
    CHECK(countsAsDelegate(AttendeeRole::Chair));
    CHECK(countsAsDelegate(AttendeeRole::Invited));
    CHECK_FALSE(countsAsDelegate(AttendeeRole::Press));
    CHECK_FALSE(countsAsDelegate(AttendeeRole::Support));
}
