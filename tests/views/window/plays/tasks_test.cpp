// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "domain/directory/organisation.h"
#include "kit/lists/recordtable.h"
#include "store/queries/homequeries.h"
#include "store/queries/timequeries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate dayOfPlay(2024, 12, 10);
const QString table = u"task_table"_s;
const QString overdueChip = u"chip0"_s;
const QString inProgressChip = u"chip2"_s;

int rowsShown(User &user)
{
    return user.seenAs<RecordTable>(table).model()->rowCount();
}

Id<Task> current(User &user)
{
    return {user.seenAs<RecordTable>(table).currentId()};
}

qint64 overdue(User &user)
{
    return overdueTasks(user.database(), timeRule(user.database(), dayOfPlay), 1).count;
}

QList<Task> inProgress(User &user)
{
    auto all = user.all<Task>();
    all.removeIf([](const Task &task) { return task.state != TaskState::InProgress; });
    return all;
}

void checkExtension(User &user, const Task &before)
{
    CHECK(user.stored(before.id).dueOn == QDate(2024, 12, 31));
    auto entries = user.all<TaskEntry>();
    entries.removeIf([&](const TaskEntry &entry) { return entry.task != before.id; });
    REQUIRE_FALSE(entries.isEmpty());
    CHECK(entries.constLast().kind == TaskEntryKind::Extension);
    CHECK(entries.constLast().text == u"Chờ số liệu của các huyện"_s);
    CHECK(entries.constLast().oldDueOn == before.dueOn);
    CHECK(entries.constLast().newDueOn == QDate(2024, 12, 31));
}

bool allDueOn(User &user, QDate day)
{
    const auto tasks = inProgress(user);
    return std::ranges::all_of(tasks, [&](const Task &task) { return task.dueOn == day; });
}

void goToTasks(KeyboardUser &user)
{
    user.today = dayOfPlay;
    user.startWithSample();
    user.key(Qt::Key_5, Qt::ControlModifier);
}

void openTasks(MouseUser &user)
{
    user.today = dayOfPlay;
    user.startWithSample();
    user.click(u"rail_tasks"_s);
}

} // namespace

TEST_CASE("by keys the chip of overdue tasks leads to one that is extended with a reason", "[window][keys]")
{
    KeyboardUser user;
    goToTasks(user);
    user.tabTo(overdueChip);
    user.key(Qt::Key_Space);
    REQUIRE(rowsShown(user) == overdue(user));
    user.tabTo(table);
    user.key(Qt::Key_Down);
    const Task before = user.stored(current(user));
    user.tabTo(u"task_extend"_s);
    user.key(Qt::Key_Space);
    user.type(u"31/12"_s);
    user.key(Qt::Key_Return);
    user.type(u"Chờ số liệu của các huyện"_s);
    user.key(Qt::Key_Return, Qt::ControlModifier);
    user.tabTo(u"extension_apply"_s);
    user.key(Qt::Key_Space);
    checkExtension(user, before);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.stored(before.id).dueOn == before.dueOn);
}

TEST_CASE("by keys an extension without its reason is not kept", "[window][keys]")
{
    KeyboardUser user;
    goToTasks(user);
    user.tabTo(overdueChip);
    user.key(Qt::Key_Space);
    user.tabTo(table);
    user.key(Qt::Key_Down);
    const Task before = user.stored(current(user));
    const auto entries = user.all<TaskEntry>();
    user.tabTo(u"task_extend"_s);
    user.key(Qt::Key_Space);
    user.type(u"31/12"_s);
    user.tabTo(u"extension_apply"_s);
    user.key(Qt::Key_Space);
    CHECK(user.stored(before.id) == before);
    CHECK(user.all<TaskEntry>() == entries);
    CHECK(user.seen(u"extension"_s) != nullptr);
    user.key(Qt::Key_Escape);
    CHECK(user.seen(u"extension"_s) == nullptr);
}

TEST_CASE("by keys all tasks in progress get one due date and one undo takes it back", "[window][keys]")
{
    KeyboardUser user;
    goToTasks(user);
    const QList<Task> before = user.all<Task>();
    user.tabTo(inProgressChip);
    user.key(Qt::Key_Space);
    user.tabTo(table);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.tabTo(u"task_several"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"bulk_due_on"_s);
    user.type(u"15/1/25"_s);
    user.tabTo(u"bulk_apply"_s);
    user.key(Qt::Key_Space);
    CHECK(inProgress(user).size() > 10);
    CHECK(allDueOn(user, QDate(2025, 1, 15)));
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.all<Task>() == before);
}

TEST_CASE("by keys a new task is entered and carried to its end", "[window][keys]")
{
    KeyboardUser user;
    goToTasks(user);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Tổng hợp tình hình tháng"_s);
    user.tabTo(u"lead_id"_s);
    user.type(u"Sở Tư"_s);
    user.key(Qt::Key_Return);
    user.tabTo(u"due_on"_s);
    user.type(u"20/12"_s);
    user.key(Qt::Key_Return);
    const Task made = user.all<Task>().constLast();
    CHECK(made.title == u"Tổng hợp tình hình tháng"_s);
    CHECK(user.stored(made.lead).title == u"Sở Tư pháp tỉnh Thái Nguyên"_s);
    CHECK(made.dueOn == QDate(2024, 12, 20));
    CHECK(made.issuedOn == dayOfPlay);
    user.tabTo(u"task_percent_50"_s);
    user.key(Qt::Key_Space);
    CHECK(user.stored(made.id).percent == 50);
    user.tabTo(u"task_entry_grid"_s);
    user.goToCell(0, 2);
    user.type(u"Đã có báo cáo của năm huyện"_s);
    user.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(user.all<TaskEntry>().constLast().task == made.id);
    CHECK(user.all<TaskEntry>().constLast().date == dayOfPlay);
    user.tabTo(u"task_complete"_s);
    user.key(Qt::Key_Space);
    CHECK(user.stored(made.id).state == TaskState::Completed);
    CHECK(user.stored(made.id).completedOn == dayOfPlay);
}

TEST_CASE("by mouse the chip of overdue tasks leads to one that is extended with a reason", "[window][mouse]")
{
    MouseUser user;
    openTasks(user);
    user.click(overdueChip);
    REQUIRE(rowsShown(user) == overdue(user));
    user.clickRow(table, 0);
    const Task before = user.stored(current(user));
    user.click(u"task_extend"_s);
    user.fill(u"extension/new_due_on"_s, u"31/12"_s);
    user.fill(u"extension/text"_s, u"Chờ số liệu của các huyện"_s);
    user.click(u"extension_apply"_s);
    checkExtension(user, before);
    user.click(u"messageAction0"_s);
    CHECK(user.stored(before.id).dueOn == before.dueOn);
}

TEST_CASE("by mouse several tasks get one due date and the bar takes it back", "[window][mouse]")
{
    MouseUser user;
    openTasks(user);
    const QList<Task> before = user.all<Task>();
    user.click(inProgressChip);
    user.clickRow(table, 0);
    user.clickRow(table, rowsShown(user) - 1, Qt::ShiftModifier);
    user.click(u"task_several"_s);
    user.fill(u"bulk_due_on"_s, u"15/1/25"_s);
    user.click(u"bulk_apply"_s);
    CHECK(allDueOn(user, QDate(2025, 1, 15)));
    user.click(u"messageAction0"_s);
    CHECK(user.all<Task>() == before);
    user.choose(u"bulk_field"_s, u"State"_s);
    user.choose(u"bulk_state"_s, u"Paused"_s);
    user.click(u"bulk_apply"_s);
    CHECK(inProgress(user).isEmpty());
}

TEST_CASE("by mouse a task is deleted by the context menu and the bar brings it back", "[window][mouse]")
{
    MouseUser user;
    openTasks(user);
    user.clickRow(table, 0);
    const Task task = user.stored(current(user));
    const auto before = user.all<Task>();
    user.clickContextMenu(table, user.seenAs<RecordTable>(table).currentIndex(), u"Delete"_s);
    CHECK(user.all<Task>().size() == before.size() - 1);
    user.click(u"messageAction0"_s);
    CHECK(user.stored(task.id) == task);
}
