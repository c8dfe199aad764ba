// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/summaryqueries.h"

#include "domain/conferences/attendee.h"
#include "domain/directory/term.h"
#include "store/queries/summary/figurequeries.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

struct Meeting
{
    Id<Conference> conference;
    Id<Session> session;
};

Meeting meetingOn(Database &database, QDate day)
{
    const auto conference =
        added(database, Conference{.title = u"Giao ban"_s, .state = ConferenceState::Closed, .startsOn = day});
    return {conference, added(database, Session{.conference = conference, .startsAt = day.startOfDay()})};
}

Id<Attendee> comes(Database &database, const Meeting &meeting, Attendee attendee, AttendanceState state)
{
    attendee.conference = meeting.conference;
    const auto id = added(database, attendee);
    added(database, Attendance{.session = meeting.session, .attendee = id, .state = state, .reason = u"công tác"_s});
    return id;
}

} // namespace

TEST_CASE("Attendances and persons are counted apart and a walk-in is told by name")
{
    const TestFile file;
    const auto person = added(file.database, Person{.fullName = u"Tạ Văn Lộc"_s});
    for (const QDate day : {QDate(2024, 2, 28), QDate(2024, 7, 5)}) {
        const Meeting meeting = meetingOn(file.database, day);
        comes(file.database, meeting, {.person = person, .fullName = u"Tạ Văn Lộc"_s}, AttendanceState::Present);
        comes(file.database, meeting, {.fullName = u"Y Bion Niê"_s}, AttendanceState::Late);
        comes(file.database, meeting, {.fullName = u"Lò Thị Ủy"_s}, AttendanceState::Excused);
        comes(file.database, meeting, {.fullName = u"Phóng viên"_s, .role = AttendeeRole::Press},
              AttendanceState::Present);
    }
    const Heads heads = headsIn(file.database, yearOf(2024));
    CHECK(heads.persons == 2);
    REQUIRE(heads.byConference.size() == 2);
    for (const auto &counts : heads.byConference)
        CHECK(counts == std::pair(3, 2));
    CHECK(headsIn(file.database, yearOf(2023)).byConference.isEmpty());
    CHECK(headsIn(file.database, {QDate(2024, 1, 1), QDate(2024, 3, 31)}).byConference.size() == 1);
}

TEST_CASE("Who sent a substitute is not counted besides him")
{
    const TestFile file;
    const Meeting meeting = meetingOn(file.database, QDate(2024, 2, 28));
    const auto head = comes(file.database, meeting, {.fullName = u"Giám đốc"_s}, AttendanceState::Excused);
    comes(file.database, meeting, {.fullName = u"Phó Giám đốc"_s, .substituteFor = head}, AttendanceState::Present);
    CHECK(headsIn(file.database, yearOf(2024)).byConference.value(meeting.conference.value) == std::pair(1, 1));
}

TEST_CASE("A summary takes the names of its day and the tasks that ran in either period")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban"_s);
    added(file.database,
          OrganisationName{.organisation = body, .fullName = u"Ban Dân vận"_s, .validUntil = QDate(2025, 2, 1)});
    added(file.database, OrganisationName{.organisation = body,
                                          .fullName = u"Ban Tuyên giáo và Dân vận"_s,
                                          .validFrom = QDate(2025, 2, 2)});
    added(file.database, Office{.organisation = body, .place = u"Thái Nguyên"_s});
    Task task{.title = u"Báo cáo"_s, .lead = body, .issuedOn = QDate(2023, 5, 1)};
    added(file.database, task);
    task.issuedOn = QDate(2024, 5, 1);
    added(file.database, task);
    const Summary summary = summaryOf(file.database, 2024, yearOf(2024), QDate(2026, 11, 23));
    CHECK(summary.office.name.fullName == u"Ban Dân vận"_s);
    CHECK(summary.now.tasks.size() == 2);
    CHECK(summary.before.tasks.size() == 1);
    CHECK(summary.now.tasks.first().lead == u"Ban Dân vận"_s);
    const Summary later = summaryOf(file.database, 2025, yearOf(2025), QDate(2026, 11, 23));
    CHECK(later.office.name.fullName == u"Ban Tuyên giáo và Dân vận"_s);
}
