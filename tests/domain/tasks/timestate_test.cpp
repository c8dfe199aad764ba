// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/timestate.h"

#include "support.h"

using namespace Qt::StringLiterals;

namespace {

const QDate friday(2024, 3, 1);

Task dueOn(QDate day)
{
    return {.dueKind = DueKind::Date, .dueOn = day, .state = TaskState::InProgress};
}

QString stateOn(QDate today, const Task &task, int dueSoonDays = 0, const QSet<QDate> &holidays = {})
{
    return codeOf(timeState(task, {today, dueSoonDays, holidays}));
}

} // namespace

TEST_CASE("A task runs until its day and is overdue on the next")
{
    const Task task = dueOn(friday);
    CHECK(stateOn(friday.addDays(-1), task) == u"on_time"_s);
    CHECK(stateOn(friday, task) == u"due_soon"_s);
    CHECK(stateOn(friday.addDays(1), task) == u"overdue"_s);
}

TEST_CASE("A task that nobody began is not started until its day is near")
{
    Task task = dueOn(friday);
    task.state = TaskState::NotStarted;
    CHECK(stateOn(friday.addDays(-1), task) == u"not_started"_s);
    CHECK(stateOn(friday, task) == u"due_soon"_s);
    CHECK(stateOn(friday.addDays(1), task) == u"overdue"_s);
}

TEST_CASE("A paused task still runs against its day")
{
    Task task = dueOn(friday);
    task.state = TaskState::Paused;
    CHECK(stateOn(friday.addDays(-1), task) == u"on_time"_s);
    CHECK(stateOn(friday.addDays(1), task) == u"overdue"_s);
}

TEST_CASE("Due soon counts working days over the weekend")
{
    const Task task = dueOn(QDate(2024, 3, 5));
    CHECK(stateOn(friday, task, 1) == u"on_time"_s);
    CHECK(stateOn(friday, task, 2) == u"due_soon"_s);
    CHECK(stateOn(QDate(2024, 3, 2), task, 1) == u"on_time"_s);
    CHECK(stateOn(QDate(2024, 3, 2), task, 2) == u"due_soon"_s);
    CHECK(stateOn(QDate(2024, 3, 4), task, 1) == u"due_soon"_s);
}

TEST_CASE("Due soon counts no holidays")
{
    // Hùng Kings' day 2024 fell on Thursday 18 April; 30 April and 1 May on Tuesday and Wednesday.
    const QSet<QDate> holidays{QDate(2024, 4, 18), QDate(2024, 4, 30), QDate(2024, 5, 1)};
    const Task task = dueOn(QDate(2024, 5, 2));
    CHECK(stateOn(QDate(2024, 4, 26), task, 2) == u"on_time"_s);
    CHECK(stateOn(QDate(2024, 4, 26), task, 2, holidays) == u"due_soon"_s);
    CHECK(stateOn(QDate(2024, 4, 26), task, 1, holidays) == u"on_time"_s);
}

TEST_CASE("Working days are Monday to Friday without holidays")
{
    CHECK(addWorkingDays(friday, 0, {}) == friday);
    CHECK(addWorkingDays(friday, 1, {}) == QDate(2024, 3, 4));
    CHECK(addWorkingDays(friday, 5, {}) == QDate(2024, 3, 8));
    CHECK(addWorkingDays(QDate(2024, 3, 8), -5, {}) == friday);
    CHECK(addWorkingDays(QDate(2024, 3, 5), -2, {QDate(2024, 3, 4)}) == QDate(2024, 2, 29));
    CHECK(addWorkingDays(QDate(2024, 3, 2), 1, {}) == QDate(2024, 3, 4));
    CHECK(addWorkingDays(friday, 1, {QDate(2024, 3, 4)}) == QDate(2024, 3, 5));
    CHECK(addWorkingDays(friday, 1, {QDate(2024, 3, 3)}) == QDate(2024, 3, 4));
    CHECK(addWorkingDays(QDate(2023, 12, 29), 1, {QDate(2024, 1, 1)}) == QDate(2024, 1, 2));
}

TEST_CASE("A working day is neither at the weekend nor a holiday")
{
    CHECK(isWorkingDay(friday, {}));
    CHECK_FALSE(isWorkingDay(friday.addDays(1), {}));
    CHECK_FALSE(isWorkingDay(friday.addDays(2), {}));
    CHECK_FALSE(isWorkingDay(friday, {friday}));
}

TEST_CASE("A completed task was done on time or late")
{
    Task task = dueOn(friday);
    task.state = TaskState::Completed;
    task.completedOn = friday;
    CHECK(stateOn(friday, task) == u"done_on_time"_s);
    task.completedOn = friday.addDays(1);
    CHECK(stateOn(friday.addDays(1), task) == u"done_late"_s);
    task.dueKind = DueKind::Standing;
    CHECK(stateOn(friday.addDays(1), task) == u"done_on_time"_s);
}

TEST_CASE("A task completed after the day in question was still running on it")
{
    Task task = dueOn(friday);
    task.state = TaskState::Completed;
    task.completedOn = friday.addDays(3);
    CHECK(stateOn(friday.addDays(-1), task) == u"on_time"_s);
    CHECK(stateOn(friday.addDays(2), task) == u"overdue"_s);
    CHECK(stateOn(friday.addDays(3), task) == u"done_late"_s);
    task.dueKind = DueKind::None;
    CHECK(stateOn(friday, task) == u"open_ended"_s);
}

TEST_CASE("A cancelled task is neither late nor open")
{
    Task task = dueOn(friday);
    task.state = TaskState::Cancelled;
    CHECK(stateOn(friday.addDays(100), task) == u"cancelled"_s);
    task.dueKind = DueKind::None;
    CHECK(stateOn(friday, task) == u"cancelled"_s);
}

TEST_CASE("A task is open until the day on which it is completed, and never when it is cancelled")
{
    Task task = dueOn(friday);
    task.state = TaskState::Completed;
    task.completedOn = friday;
    CHECK(isOpen(task, {.today = friday.addDays(-1)}));
    CHECK_FALSE(isOpen(task, {.today = friday}));
    task.completedOn = {};
    CHECK_FALSE(isOpen(task, {.today = friday.addDays(-1)}));
    task.state = TaskState::InProgress;
    CHECK(isOpen(task, {.today = friday.addDays(100)}));
    task.state = TaskState::Cancelled;
    CHECK_FALSE(isOpen(task, {.today = friday.addDays(-1)}));
}

TEST_CASE("A task without deadline stays open whatever date is left in it")
{
    Task task = dueOn(friday);
    for (const DueKind kind : {DueKind::None, DueKind::Standing}) {
        task.dueKind = kind;
        CHECK(stateOn(friday.addDays(100), task) == u"open_ended"_s);
    }
    task.dueKind = DueKind::Month;
    task.dueOn = {};
    CHECK(stateOn(friday, task) == u"open_ended"_s);
}

TEST_CASE("A month or quarter is due on its last day")
{
    Task task = dueOn(QDate(2024, 3, 31));
    for (const DueKind kind : {DueKind::Month, DueKind::Quarter}) {
        task.dueKind = kind;
        CHECK(stateOn(QDate(2024, 3, 31), task) == u"due_soon"_s);
        CHECK(stateOn(QDate(2024, 4, 1), task) == u"overdue"_s);
    }
}

TEST_CASE("a task ran in a period when it was issued by its end and not finished before it")
{
    const Period year = yearOf(2024);
    const Task task{.issuedOn = QDate(2023, 5, 1)};
    const auto with = [&](QDate issued, QDate completed, TaskState state) {
        Task other = task;
        other.issuedOn = issued;
        other.completedOn = completed;
        other.state = state;
        return ranIn(other, year);
    };
    CHECK(ranIn(task, year));
    CHECK(with({2024, 12, 31}, {}, TaskState::NotStarted));
    CHECK_FALSE(with({2025, 1, 1}, {}, TaskState::NotStarted));
    CHECK(with({2023, 5, 1}, {2024, 1, 1}, TaskState::Completed));
    CHECK_FALSE(with({2023, 5, 1}, {2023, 12, 31}, TaskState::Completed));
    CHECK_FALSE(with({2024, 5, 1}, {}, TaskState::Cancelled));
    CHECK_FALSE(with({}, {}, TaskState::InProgress));
}
