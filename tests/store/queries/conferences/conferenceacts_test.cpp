// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/conferenceacts.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "store/log/undo.h"
#include "store/queries/conferences/attendancequeries.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

Id<Conference> conferenceOn(Database &database, QDate day)
{
    return added(database, Conference{.title = u"Giao ban"_s, .startsOn = day});
}

} // namespace

TEST_CASE("who is called keeps the post and the name of the body of the day")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban"_s);
    added(file.database,
          OrganisationName{.organisation = body, .fullName = u"Ban Dân vận"_s, .validUntil = QDate(2025, 2, 1)});
    const auto person = added(file.database, Person{.fullName = u"Tạ Văn Lộc"_s});
    added(file.database, Post{.person = person,
                              .organisation = body,
                              .title = u"Phó Trưởng Ban"_s,
                              .rank = 2,
                              .validUntil = QDate(2024, 6, 30)});
    added(file.database, Post{.person = person,
                              .organisation = body,
                              .title = u"Trưởng Ban"_s,
                              .rank = 1,
                              .validFrom = QDate(2024, 7, 1)});
    const auto conference = conferenceOn(file.database, QDate(2024, 2, 28));
    REQUIRE(callPersons(file.database, conference, {person, person}, QDate(2024, 11, 20)).size() == 1);
    CHECK(callPersons(file.database, conference, {person}, QDate(2024, 11, 20)).isEmpty());
    const Attendee attendee = attendeeSheet(file.database, conference)->attendees.first();
    CHECK(attendee.post == u"Phó Trưởng Ban"_s);
    CHECK(attendee.organisationName == u"Ban Dân vận"_s);
    CHECK(attendee.rank == 2);
}

TEST_CASE("marks of many attendees are set and changed and cleared by one step each")
{
    const TestFile file;
    const auto conference = conferenceOn(file.database, QDate(2024, 2, 28));
    addFirstSession(file.database, conference, QDate(2024, 2, 28));
    const auto session = sessionsInOrder(file.database, conference).constFirst().id;
    QList<qint64> attendees;
    for (int i = 0; i < 60; ++i)
        attendees.append(callWalkIn(file.database, conference, u"Đại biểu %1"_s.arg(i)));
    markAttendance(file.database, session, attendees, AttendanceState::Present);
    CHECK(attendancesAt(file.database, session).size() == 60);
    markAttendance(file.database, session, {attendees.first()}, AttendanceState::Excused, u"ốm"_s);
    CHECK(attendancesAt(file.database, session).size() == 60);
    undo(file.database);
    for (const Attendance &mark : attendancesAt(file.database, session))
        CHECK(mark.state == AttendanceState::Present);
    markAttendance(file.database, session, attendees, std::nullopt);
    CHECK(attendancesAt(file.database, session).isEmpty());
    CHECK_THROWS(markAttendance(file.database, session, {attendees.first()}, AttendanceState::Excused));
}

TEST_CASE("tasks out of a conclusion are issued on the day of the conference and vanish with one undo")
{
    const TestFile file;
    const auto conference = conferenceOn(file.database, QDate(2024, 2, 28));
    const auto conclusion = added(file.database, Conclusion{.conference = conference, .text = u"Rà soát"_s});
    const QList<Id<Organisation>> bodies{addedBody(file.database, u"Hội Nông dân"_s),
                                         addedBody(file.database, u"Đoàn Thanh niên"_s)};
    const auto tasks = assignTasks(file.database, conclusion, Task{.title = u"Rà soát"_s}, bodies, QDate(2024, 11, 20));
    REQUIRE(tasks.size() == 2);
    CHECK(Table<Task>(file.database).find({tasks.last()})->issuedOn == QDate(2024, 2, 28));
    CHECK(leadsOf(file.database, conclusion) == bodies);
    undo(file.database);
    CHECK(leadsOf(file.database, conclusion).isEmpty());
}
