// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/term.h"
#include "domain/tasks/task.h"

using namespace Qt::StringLiterals;

namespace {

void makeOffice(KeyboardUser &user)
{
    user.start();
    user.tabTo(u"startNew"_s);
    user.key(Qt::Key_Space);
    for (const QString &text : {u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s, u"BDVTU"_s, u"Tỉnh ủy Thái Nguyên"_s,
                                u"Thái Nguyên"_s, u"Nhiệm kỳ 2020–2025"_s}) {
        user.type(text);
        user.key(Qt::Key_Return);
    }
    user.type(u"14/10/2020"_s);
    user.tabTo(u"newFileMake"_s);
    user.key(Qt::Key_Space);
}

void makeConference(KeyboardUser &user)
{
    user.key(Qt::Key_2, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Hội nghị triển khai công tác dân vận năm 2024"_s);
    user.tabTo(u"starts_on"_s);
    user.type(u"28/2/24"_s);
    user.tabTo(u"chair_id"_s);
    user.type(u"Phạm Thái Hanh"_s);
    user.key(Qt::Key_Return);
    user.tabTo(u"conference_open"_s);
    user.key(Qt::Key_Space);
}

/// To the tab on the right of the one that is shown.
void nextTab(KeyboardUser &user)
{
    user.tabTo(u"workspace_bar"_s);
    user.key(Qt::Key_Right);
}

void makeAgenda(KeyboardUser &user)
{
    user.tabTo(u"session_grid"_s);
    user.type(u"28/2/24"_s);
    user.key(Qt::Key_Return);
    user.type(u"8h"_s);
    user.key(Qt::Key_Return);
    nextTab(user);
    user.tabTo(u"agenda_item_grid"_s);
    for (int i = 0; i < 3; ++i)
        user.key(Qt::Key_Right);
    for (const QString &title : {u"Tám nhiệm vụ trọng tâm năm 2024"_s, u"Phát biểu kết luận"_s}) {
        user.type(title);
        user.key(Qt::Key_Return);
    }
    user.key(Qt::Key_Right);
    user.key(Qt::Key_Up);
    user.key(Qt::Key_Up);
    for (const QString &minutes : {u"30"_s, u"15"_s}) {
        user.type(minutes);
        user.key(Qt::Key_Return);
    }
}

} // namespace

TEST_CASE("by keys alone an empty file gets its office and its first conference", "[window][keys]")
{
    KeyboardUser user;
    makeOffice(user);
    const auto offices = user.all<Office>();
    REQUIRE(offices.size() == 1);
    CHECK(offices.first().place == u"Thái Nguyên"_s);
    CHECK(user.all<Term>().constFirst().validFrom == QDate(2020, 10, 14));
    makeConference(user);
    const auto conferences = user.all<Conference>();
    REQUIRE(conferences.size() == 1);
    CHECK(conferences.first().title == u"Hội nghị triển khai công tác dân vận năm 2024"_s);
    CHECK(conferences.first().startsOn == QDate(2024, 2, 28));
    CHECK(user.all<Person>().constFirst().fullName == u"Phạm Thái Hanh"_s);
    CHECK(conferences.first().chair == user.all<Person>().constFirst().id);
}

TEST_CASE("by keys alone the agenda is typed and printed", "[window][keys]")
{
    KeyboardUser user;
    makeOffice(user);
    makeConference(user);
    makeAgenda(user);
    REQUIRE(user.all<Session>().size() == 1);
    CHECK(user.all<Session>().constFirst().startsAt == QDateTime(QDate(2024, 2, 28), QTime(8, 0)));
    const auto items = user.all<AgendaItem>();
    REQUIRE(items.size() == 2);
    CHECK(items.first().title == u"Tám nhiệm vụ trọng tâm năm 2024"_s);
    CHECK(items.first().minutes == 30);
    CHECK(items.last().minutes == 15);
    // The last becomes the first, and one undo brings it back.
    user.key(Qt::Key_Up);
    user.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(user.all<AgendaItem>().constLast().position == 1);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.all<AgendaItem>().constLast().position == 2);
    user.ask.printsTo = user.path(u"chuong-trinh.pdf"_s);
    user.key(Qt::Key_P, Qt::ControlModifier);
    user.key(Qt::Key_Return);
    user.waitFor([&] { return isPdf(user.ask.printsTo); });
}

TEST_CASE("by keys alone delegates are called and a conclusion becomes tasks", "[window][keys]")
{
    KeyboardUser user;
    makeOffice(user);
    makeConference(user);
    nextTab(user);
    nextTab(user);
    user.tabTo(u"attendee_call"_s);
    user.type(u"Tạ Văn Lộc"_s);
    user.key(Qt::Key_Return);
    REQUIRE(user.all<Attendee>().size() == 1);
    CHECK(user.all<Attendee>().constFirst().fullName == u"Tạ Văn Lộc"_s);
    nextTab(user);
    nextTab(user);
    user.tabTo(u"conclusion_grid"_s);
    user.key(Qt::Key_Right);
    user.type(u"Các cơ quan xây dựng kế hoạch năm"_s);
    // A conclusion is long text: Enter makes a new line in it.
    user.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(user.all<Conclusion>().size() == 1);
    CHECK(user.all<Conclusion>().constFirst().text == u"Các cơ quan xây dựng kế hoạch năm"_s);
    user.key(Qt::Key_Up);
    user.key(Qt::Key_Escape);
    user.tabTo(u"conclusion_assign"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"due_on"_s);
    user.type(u"30/6/24"_s);
    user.tabTo(u"assign_bodies"_s);
    user.key(Qt::Key_Down);
    user.key(Qt::Key_Space);
    user.tabTo(u"assign_go"_s);
    user.key(Qt::Key_Space);
    const auto tasks = user.all<Task>();
    INFO(user.said().toStdString());
    REQUIRE_FALSE(tasks.isEmpty());
    CHECK(tasks.first().dueOn == QDate(2024, 6, 30));
    CHECK(tasks.first().conclusion == user.all<Conclusion>().constFirst().id);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.all<Task>().isEmpty());
}

TEST_CASE("by keys alone the summary of the year becomes a paper", "[window][keys]")
{
    KeyboardUser user;
    makeOffice(user);
    makeConference(user);
    user.key(Qt::Key_7, Qt::ControlModifier);
    user.tabTo(u"summary_print"_s);
    user.key(Qt::Key_Space);
    user.ask.savePath = user.path(u"tong-hop.pdf"_s);
    user.key(Qt::Key_E, Qt::ControlModifier);
    user.waitFor([&] { return isPdf(user.ask.savePath); });
}
