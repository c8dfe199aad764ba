// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mouse.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/directory/term.h"
#include "domain/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto workspaceBar = "workspace_bar"_L1;

void makeOffice(MouseUser &user)
{
    user.start();
    user.click(u"startNew"_s);
    user.fill(u"name"_s, u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    user.fill(u"symbol"_s, u"BDVTU"_s);
    user.fill(u"superior"_s, u"Tỉnh ủy Thái Nguyên"_s);
    user.fill(u"place"_s, u"Thái Nguyên"_s);
    user.fill(u"term"_s, u"Nhiệm kỳ 2020–2025"_s);
    user.fill(u"term_from"_s, u"14/10/2020"_s);
    user.click(u"newFileMake"_s);
}

void makeConference(MouseUser &user)
{
    user.click(u"rail_conferences"_s);
    user.click(u"conference_new"_s);
    user.fill(u"title"_s, u"Hội nghị triển khai công tác dân vận năm 2024"_s);
    user.fill(u"starts_on"_s, u"28/2/24"_s);
    user.fill(u"chair_id"_s, u"Phạm Thái Hanh"_s);
    user.clickOffer(u"Create “Phạm Thái Hanh”"_s);
    user.click(u"conference_open"_s);
}

void makeSession(MouseUser &user)
{
    user.fillCell(u"session_grid"_s, 0, 0, u"28/2/24"_s);
    user.click(u"session_grid/starts_at_time"_s);
    user.type(u"8h"_s);
    user.clickCell(u"session_grid"_s, 0, 2);
}

void makeAgenda(MouseUser &user)
{
    user.clickTab(u"Agenda"_s, workspaceBar);
    const QString grid = u"agenda_item_grid"_s;
    constexpr int title = 3;
    constexpr int minutes = 4;
    user.fillCell(grid, 0, title, u"Tám nhiệm vụ trọng tâm năm 2024"_s);
    // The next row is there when this one is saved.
    user.clickCell(grid, 0, 0);
    user.fillCell(grid, 1, title, u"Phát biểu kết luận"_s);
    user.fillCell(grid, 0, minutes, u"30"_s);
    user.fillCell(grid, 1, minutes, u"15"_s);
    user.clickCell(grid, 2, title);
}

void savePaper(MouseUser &user, const QString &name)
{
    user.ask.savePath = user.path(name);
    user.click(u"preview.pdf"_s);
    user.waitFor([&] { return isPdf(user.ask.savePath); });
    user.click(u"preview.close"_s);
}

void printAgenda(MouseUser &user)
{
    user.clickTab(u"Papers"_s, workspaceBar);
    user.click(u"paper_agenda"_s);
    user.ask.printsTo = user.path(u"chuong-trinh.pdf"_s);
    user.click(u"preview.print"_s);
    user.waitFor([&] { return isPdf(user.ask.printsTo); });
    savePaper(user, u"chuong-trinh-luu.pdf"_s);
}

void callDelegate(MouseUser &user)
{
    user.clickTab(u"Attendees"_s, workspaceBar);
    user.fill(u"attendee_call"_s, u"Tạ Văn Lộc"_s);
    user.clickOffer(u"Only by name"_s);
    user.clickCell(u"attendee_table"_s, 0, 1);
    user.click(u"mark_present"_s);
}

void writeOpinion(MouseUser &user)
{
    user.clickTab(u"Proceedings"_s, workspaceBar);
    user.clickLine(u"proceedings_items"_s, u"2. Phát biểu"_s);
    const QString grid = u"opinion_grid"_s;
    constexpr int text = 2;
    user.fillCell(grid, 0, text, u"Đề nghị biên soạn tài liệu hướng dẫn"_s);
    user.fillCell(grid, 0, 0, u"Tạ"_s);
    user.clickOffer(u"Tạ Văn Lộc"_s);
}

void concludeAndAssign(MouseUser &user)
{
    user.clickTab(u"Conclusions"_s, workspaceBar);
    user.fillCell(u"conclusion_grid"_s, 0, 1, u"Các cơ quan xây dựng kế hoạch năm"_s);
    user.clickCell(u"conclusion_grid"_s, 0, 0);
    user.click(u"conclusion_assign"_s);
    user.fill(u"due_on"_s, u"30/6/24"_s);
    for (const QString &body : {u"Ban Dân vận"_s, u"Tỉnh ủy Thái Nguyên"_s})
        user.tick(u"assign_bodies"_s, user.line(u"assign_bodies"_s, body));
    user.click(u"assign_go"_s);
}

void checkOffice(MouseUser &user)
{
    const auto offices = user.all<Office>();
    REQUIRE(offices.size() == 1);
    CHECK(offices.first().place == u"Thái Nguyên"_s);
    CHECK(user.stored(offices.first().organisation).title == u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    CHECK(user.stored(offices.first().superior).title == u"Tỉnh ủy Thái Nguyên"_s);
    CHECK(user.all<Term>().constFirst().validFrom == QDate(2020, 10, 14));
}

void checkConference(MouseUser &user)
{
    const auto conferences = user.all<Conference>();
    REQUIRE(conferences.size() == 1);
    CHECK(conferences.first().title == u"Hội nghị triển khai công tác dân vận năm 2024"_s);
    CHECK(conferences.first().startsOn == QDate(2024, 2, 28));
    CHECK(user.stored(conferences.first().chair).fullName == u"Phạm Thái Hanh"_s);
    REQUIRE(user.all<Session>().size() == 1);
    CHECK(user.all<Session>().constFirst().startsAt == QDateTime(QDate(2024, 2, 28), QTime(8, 0)));
}

void checkAgenda(MouseUser &user)
{
    const auto items = user.all<AgendaItem>();
    REQUIRE(items.size() == 2);
    CHECK(items.first().title == u"Tám nhiệm vụ trọng tâm năm 2024"_s);
    CHECK(items.first().minutes == 30);
    CHECK(items.last().title == u"Phát biểu kết luận"_s);
    CHECK(items.last().minutes == 15);
}

void checkAttendance(MouseUser &user)
{
    REQUIRE(user.all<Attendee>().size() == 1);
    CHECK(user.all<Attendee>().constFirst().fullName == u"Tạ Văn Lộc"_s);
    REQUIRE(user.all<Attendance>().size() == 1);
    CHECK(user.all<Attendance>().constFirst().state == AttendanceState::Present);
    CHECK(user.all<Attendance>().constFirst().attendee == user.all<Attendee>().constFirst().id);
}

void checkOpinion(MouseUser &user)
{
    REQUIRE(user.all<Opinion>().size() == 1);
    const Opinion opinion = user.all<Opinion>().constFirst();
    CHECK(opinion.text == u"Đề nghị biên soạn tài liệu hướng dẫn"_s);
    CHECK(opinion.speaker == user.all<Attendee>().constFirst().id);
    CHECK(opinion.item == user.all<AgendaItem>().constLast().id);
}

void checkTasks(MouseUser &user)
{
    REQUIRE(user.all<Conclusion>().size() == 1);
    const auto tasks = user.all<Task>();
    REQUIRE(tasks.size() == 2);
    for (const Task &task : tasks) {
        CHECK(task.title == u"Các cơ quan xây dựng kế hoạch năm"_s);
        CHECK(task.dueOn == QDate(2024, 6, 30));
        CHECK(task.conclusion == user.all<Conclusion>().constFirst().id);
    }
    CHECK(tasks.first().lead != tasks.last().lead);
}

} // namespace

TEST_CASE("by mouse alone the first case is played from an empty file to the summary of the year", "[window][mouse]")
{
    MouseUser user;
    makeOffice(user);
    checkOffice(user);
    makeConference(user);
    makeSession(user);
    checkConference(user);
    makeAgenda(user);
    checkAgenda(user);
    printAgenda(user);
    callDelegate(user);
    checkAttendance(user);
    writeOpinion(user);
    checkOpinion(user);
    concludeAndAssign(user);
    checkTasks(user);
    user.click(u"rail_summary"_s);
    user.click(u"summary_print"_s);
    savePaper(user, u"tong-hop.pdf"_s);
}
