// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "home/linkline.h"
#include "store/queries/homequeries.h"
#include "store/queries/timequeries.h"

using namespace Qt::StringLiterals;

namespace {

const QDate december(2024, 12, 10);

Task firstOverdue(User &user)
{
    const DueTasks due = overdueTasks(user.database(), timeRule(user.database(), user.today), 1);
    REQUIRE(due.first.size() == 1);
    return user.stored(due.first.constFirst().id);
}

} // namespace

TEST_CASE("by keys a line of the desk opens its task which is completed there", "[window][keys]")
{
    KeyboardUser user;
    user.today = december;
    user.startWithSample();
    const Task task = firstOverdue(user);
    user.tabTo(u"home_overdue_0"_s);
    CHECK(user.seenAs<LinkLine>(u"home_overdue_0"_s).text() == task.title.simplified());
    user.key(Qt::Key_Space);
    user.tabTo(u"task_complete"_s);
    user.key(Qt::Key_Space);
    CHECK(user.stored(task.id).state == TaskState::Completed);
    CHECK(user.stored(task.id).completedOn == december);
    user.key(Qt::Key_1, Qt::ControlModifier);
    user.waitFor([&] { return user.seen(u"home_overdue_nothing"_s) != nullptr; });
}

TEST_CASE("by keys a line of the desk opens the next conference", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    const auto next = nextConferences(user.database(), user.today, 1);
    REQUIRE(next.size() == 1);
    user.tabTo(u"home_conferences_0"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"series"_s);
    user.type(u"Hội nghị đầu năm"_s);
    user.key(Qt::Key_Return);
    CHECK(user.stored(next.first().id).series == u"Hội nghị đầu năm"_s);
}

TEST_CASE("by keys the desk of an empty file leads to the first conference", "[window][keys]")
{
    KeyboardUser user;
    user.start();
    user.tabTo(u"startNew"_s);
    user.key(Qt::Key_Space);
    user.type(u"Ban Dân vận Huyện ủy"_s);
    user.tabTo(u"place"_s);
    user.type(u"Phú Bình"_s);
    user.tabTo(u"newFileMake"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"first_conference"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"emptyButton"_s);
    user.key(Qt::Key_Space);
    user.type(u"Hội nghị đầu tiên"_s);
    user.key(Qt::Key_Return);
    REQUIRE(user.all<Conference>().size() == 1);
    CHECK(user.all<Conference>().constFirst().title == u"Hội nghị đầu tiên"_s);
}

TEST_CASE("by mouse a line of the desk opens its task and the whole list narrows to what is overdue", "[window][mouse]")
{
    MouseUser user;
    user.today = december;
    user.startWithSample();
    const Task task = firstOverdue(user);
    user.click(u"home_overdue_0"_s);
    user.click(u"task_percent_75"_s);
    CHECK(user.stored(task.id).percent == 75);
    user.click(u"rail_home"_s);
    user.click(u"home_overdue_all"_s);
    const qint64 overdue = overdueTasks(user.database(), timeRule(user.database(), december), 1).count;
    CHECK(user.seenAs<QAbstractItemView>(u"task_table"_s).model()->rowCount() == overdue);
    user.click(u"chipNarrowing"_s);
    CHECK(user.seenAs<QAbstractItemView>(u"task_table"_s).model()->rowCount() > overdue);
}
