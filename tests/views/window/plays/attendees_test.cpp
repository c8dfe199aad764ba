// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"
#include "views/window/plays/launch.h"

#include "conferences/attendees/attendeetable.h"
#include "domain/conferences/attendee.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString table = u"attendee_table"_s;

Id<Attendee> current(User &user)
{
    return {user.seenAs<AttendeeTable>(table).currentId()};
}

std::optional<Attendance> markOf(User &user, Id<Attendee> attendee)
{
    const auto all = user.all<Attendance>();
    const auto at = std::ranges::find(all, attendee, &Attendance::attendee);
    return at == all.end() ? std::nullopt : std::optional(*at);
}

bool isMarked(User &user, Id<Attendee> attendee, AttendanceState state)
{
    const auto mark = markOf(user, attendee);
    return mark && mark->state == state;
}

std::optional<Attendee> called(User &user, const QString &name)
{
    const auto all = user.all<Attendee>();
    const auto at = std::ranges::find(all, name, &Attendee::fullName);
    return at == all.end() ? std::nullopt : std::optional(*at);
}

void goToAttendees(KeyboardUser &user)
{
    openLaunch(user, u"Attendees"_s);
    user.tabTo(table);
    user.goToCell(2, 1);
}

} // namespace

TEST_CASE("by keys attendance is taken with one key for each attendee", "[window][keys]")
{
    KeyboardUser user;
    goToAttendees(user);
    const Id<Attendee> attendee = current(user);
    user.key(Qt::Key_K);
    CHECK(isMarked(user, attendee, AttendanceState::Absent));
    user.key(Qt::Key_M);
    CHECK(isMarked(user, attendee, AttendanceState::Late));
    user.key(Qt::Key_Backspace);
    CHECK_FALSE(markOf(user, attendee));
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(isMarked(user, attendee, AttendanceState::Late));
}

TEST_CASE("by keys several attendees are marked at once and one of them with the reason", "[window][keys]")
{
    KeyboardUser user;
    goToAttendees(user);
    const Id<Attendee> first = current(user);
    user.key(Qt::Key_Down, Qt::ShiftModifier);
    const Id<Attendee> second = current(user);
    REQUIRE(first != second);
    user.key(Qt::Key_S);
    CHECK(isMarked(user, first, AttendanceState::LeftEarly));
    CHECK(isMarked(user, second, AttendanceState::LeftEarly));
    user.key(Qt::Key_Up);
    user.ask.answer = u"Đi công tác"_s;
    user.key(Qt::Key_V);
    CHECK(isMarked(user, first, AttendanceState::Excused));
    REQUIRE(markOf(user, first));
    CHECK(markOf(user, first)->reason == u"Đi công tác"_s);
    CHECK(isMarked(user, second, AttendanceState::LeftEarly));
}

TEST_CASE("by keys somebody who was not called is added at the door and marked", "[window][keys]")
{
    KeyboardUser user;
    goToAttendees(user);
    user.tabTo(u"attendee_call"_s);
    user.type(u"Nguyễn Thị Mới"_s);
    user.key(Qt::Key_Return);
    REQUIRE(called(user, u"Nguyễn Thị Mới"_s));
    user.tabTo(table);
    user.key(Qt::Key_C);
    CHECK(isMarked(user, called(user, u"Nguyễn Thị Mới"_s)->id, AttendanceState::Present));
    user.key(Qt::Key_Return);
    user.tabTo(u"post"_s);
    user.type(u"Phó Chủ tịch"_s);
    user.key(Qt::Key_Tab);
    CHECK(called(user, u"Nguyễn Thị Mới"_s)->post == u"Phó Chủ tịch"_s);
}

TEST_CASE("by keys an attendee gets a role moves within his part and is taken off", "[window][keys]")
{
    KeyboardUser user;
    goToAttendees(user);
    const Id<Attendee> attendee = current(user);
    const AttendeeRole before = user.stored(attendee).role;
    REQUIRE(before != AttendeeRole::Invited);
    user.tabTo(u"attendee_role"_s);
    user.answerMenu([&] { user.key(Qt::Key_Space); },
                    [&] { user.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}); });
    CHECK(user.stored(attendee).role == AttendeeRole::Invited);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.stored(attendee).role == before);
    user.tabTo(table);
    user.key(Qt::Key_Delete);
    const auto left = user.all<Attendee>();
    CHECK(std::ranges::none_of(left, [&](const Attendee &a) { return a.id == attendee; }));
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.stored(attendee).id == attendee);
}

TEST_CASE("by mouse attendance is taken by the buttons above the list", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Attendees"_s);
    user.clickCell(table, 3, 1);
    const Id<Attendee> first = current(user);
    user.clickCell(table, 5, 1, Qt::ControlModifier);
    const Id<Attendee> second = current(user);
    user.click(u"mark_late"_s);
    CHECK(isMarked(user, first, AttendanceState::Late));
    CHECK(isMarked(user, second, AttendanceState::Late));
    user.click(u"messageAction0"_s);
    CHECK_FALSE(isMarked(user, first, AttendanceState::Late));
    user.click(u"mark_clear"_s);
    CHECK_FALSE(markOf(user, first));
    CHECK_FALSE(markOf(user, second));
}

TEST_CASE("by mouse an attendee gets a role a group and details", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Attendees"_s);
    user.clickCell(table, 3, 1);
    const Id<Attendee> attendee = current(user);
    user.clickButtonMenu(u"attendee_role"_s, u"Press"_s);
    CHECK(user.stored(attendee).role == AttendeeRole::Press);
    user.ask.answer = u"Khách mời danh dự"_s;
    user.clickButtonMenu(u"attendee_group"_s, u"New group …"_s);
    CHECK(user.stored(user.stored(attendee).group).title == u"Khách mời danh dự"_s);
    user.click(u"attendee_details"_s);
    user.fill(u"attendee_form/post"_s, u"Phó Giám đốc"_s);
    user.click(u"attendee_form/organisation_name"_s);
    CHECK(user.stored(attendee).post == u"Phó Giám đốc"_s);
    user.click(u"attendee_delete"_s);
    const auto left = user.all<Attendee>();
    CHECK(std::ranges::none_of(left, [&](const Attendee &a) { return a.id == attendee; }));
}
