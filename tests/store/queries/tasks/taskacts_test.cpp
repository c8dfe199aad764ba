// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskacts.h"

#include "store/log/undo.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

const QDate actDay(2024, 11, 20);

Id<Task> addedTask(Database &database, Task task)
{
    task.lead = addedBody(database, task.title);
    task.issuedOn = QDate(2024, 2, 28);
    return added(database, task);
}

Task taskOf(Database &database, Id<Task> id)
{
    return Table<Task>(database).find(id).value();
}

QList<TaskEntry> entriesOf(Database &database)
{
    return Table<TaskEntry>(database).select();
}

} // namespace

TEST_CASE("an extension moves the due date and notes old date and new date and reason in one step")
{
    const TestFile file;
    const auto id =
        addedTask(file.database, {.title = u"Báo cáo quý"_s, .dueKind = DueKind::Month, .dueOn = QDate(2024, 10, 31)});
    extendTask(file.database, id, QDate(2024, 11, 30), u"Chờ số liệu của huyện"_s, actDay);
    CHECK(taskOf(file.database, id).dueOn == QDate(2024, 11, 30));
    CHECK(taskOf(file.database, id).dueKind == DueKind::Month);
    REQUIRE(entriesOf(file.database).size() == 1);
    const TaskEntry entry = entriesOf(file.database).constFirst();
    CHECK(entry.kind == TaskEntryKind::Extension);
    CHECK(entry.date == actDay);
    CHECK(entry.oldDueOn == QDate(2024, 10, 31));
    CHECK(entry.newDueOn == QDate(2024, 11, 30));
    CHECK(entry.text == u"Chờ số liệu của huyện"_s);
    REQUIRE(undo(file.database));
    CHECK(taskOf(file.database, id).dueOn == QDate(2024, 10, 31));
    CHECK(entriesOf(file.database).isEmpty());
}

TEST_CASE("an extension to a day within a month turns a month into a date")
{
    const TestFile file;
    const auto id =
        addedTask(file.database, {.title = u"Báo cáo"_s, .dueKind = DueKind::Quarter, .dueOn = QDate(2024, 9, 30)});
    extendTask(file.database, id, QDate(2024, 11, 15), u"Bão số 3"_s, actDay);
    CHECK(taskOf(file.database, id).dueKind == DueKind::Date);
}

TEST_CASE("an extension without its reason changes nothing")
{
    const TestFile file;
    const auto id =
        addedTask(file.database, {.title = u"Báo cáo"_s, .dueKind = DueKind::Date, .dueOn = QDate(2024, 9, 30)});
    CHECK_THROWS(extendTask(file.database, id, QDate(2024, 12, 15), u"  "_s, actDay));
    CHECK(taskOf(file.database, id).dueOn == QDate(2024, 9, 30));
    CHECK(entriesOf(file.database).isEmpty());
}

TEST_CASE("completing several tasks keeps the day of those completed before")
{
    const TestFile file;
    const auto done = addedTask(
        file.database,
        {.title = u"Xong"_s, .state = TaskState::Completed, .percent = 100, .completedOn = QDate(2024, 5, 6)});
    const auto open =
        addedTask(file.database, {.title = u"Chưa xong"_s, .state = TaskState::InProgress, .percent = 40});
    setTaskState(file.database, {done, open}, TaskState::Completed, actDay);
    CHECK(taskOf(file.database, done).completedOn == QDate(2024, 5, 6));
    CHECK(taskOf(file.database, open).completedOn == actDay);
    CHECK(taskOf(file.database, open).percent == 100);
    REQUIRE(undo(file.database));
    CHECK(taskOf(file.database, open).state == TaskState::InProgress);
    CHECK(taskOf(file.database, open).percent == 40);
}

TEST_CASE("a task that is taken up again has no day of completion")
{
    const TestFile file;
    const auto id =
        addedTask(file.database, {.title = u"Xong"_s, .state = TaskState::Completed, .completedOn = QDate(2024, 5, 6)});
    setTaskState(file.database, {id}, TaskState::InProgress, actDay);
    CHECK(!taskOf(file.database, id).completedOn.isValid());
}

TEST_CASE("a percentage begins a task that was not started")
{
    const TestFile file;
    const auto id = addedTask(file.database, {.title = u"Mới"_s});
    setTaskPercent(file.database, id, 25);
    CHECK(taskOf(file.database, id).percent == 25);
    CHECK(taskOf(file.database, id).state == TaskState::InProgress);
}

TEST_CASE("one due date for several tasks is refused as a whole where one of them cannot have it")
{
    const TestFile file;
    const auto first = addedTask(file.database, {.title = u"Một"_s});
    const auto second = addedTask(file.database, {.title = u"Hai"_s});
    CHECK_THROWS(setTaskDueDate(file.database, {first, second}, QDate(2020, 1, 1)));
    CHECK(!taskOf(file.database, first).dueOn.isValid());
    setTaskDueDate(file.database, {first, second}, QDate(2024, 12, 25));
    CHECK(taskOf(file.database, first).dueKind == DueKind::Date);
    CHECK(taskOf(file.database, second).dueOn == QDate(2024, 12, 25));
}

TEST_CASE("the deadline of a month or quarter is its last day")
{
    CHECK(dayOfDeadline(DueKind::Month, QDate(2024, 2, 5)) == QDate(2024, 2, 29));
    CHECK(dayOfDeadline(DueKind::Quarter, QDate(2024, 4, 1)) == QDate(2024, 6, 30));
    CHECK(dayOfDeadline(DueKind::Quarter, QDate(2024, 12, 31)) == QDate(2024, 12, 31));
    CHECK(dayOfDeadline(DueKind::Date, QDate(2024, 2, 5)) == QDate(2024, 2, 5));
    CHECK(!dayOfDeadline(DueKind::Month, {}).isValid());
}
