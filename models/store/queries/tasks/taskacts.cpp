// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskacts.h"

#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

namespace {

constexpr qsizetype titleInLabel = 60;
constexpr int wholeTask = 100;

QString shortTitle(const Task &task)
{
    const QString line = task.title.simplified();
    return line.size() > titleInLabel ? line.first(titleInLabel) + u'…' : line;
}

Task taskWith(const Table<Task> &tasks, Id<Task> id)
{
    const auto task = tasks.find(id);
    if (!task)
        throw StoreError(Store::tr("This record is no longer there; somebody has deleted it, so enter it anew."));
    return *task;
}

/// A month or quarter stays one only where the new date is its last day.
DueKind kindOn(DueKind kind, QDate day)
{
    const bool spans = kind == DueKind::Month || kind == DueKind::Quarter;
    return spans && dayOfDeadline(kind, day) == day ? kind : DueKind::Date;
}

QString labelFor(Database &database, const QList<Id<Task>> &ids)
{
    if (ids.size() == 1)
        return Store::tr("Change: %1").arg(shortTitle(taskWith(Table<Task>(database), ids.first())));
    return Store::tr("Change %n task(s)", nullptr, int(ids.size()));
}

/// One step in which `change` is made to every task for which it says true.
template<class Change>
void changeTasks(Database &database, const QList<Id<Task>> &ids, Change change)
{
    Step step(database, labelFor(database, ids));
    Table<Task> tasks(database);
    for (const Id<Task> id : ids) {
        Task task = taskWith(tasks, id);
        if (change(task))
            tasks.update(task);
    }
    step.commit();
}

} // namespace

QDate dayOfDeadline(DueKind kind, QDate day)
{
    if (!day.isValid() || (kind != DueKind::Month && kind != DueKind::Quarter))
        return day;
    const int month = kind == DueKind::Month ? day.month() : (day.month() + 2) / 3 * 3;
    return QDate(day.year(), month, QDate(day.year(), month, 1).daysInMonth());
}

void extendTask(Database &database, Id<Task> id, QDate newDueOn, const QString &reason, QDate day)
{
    Table<Task> tasks(database);
    Task task = taskWith(tasks, id);
    Step step(database, Store::tr("Extend: %1").arg(shortTitle(task)));
    Table<TaskEntry>(database).insert({.task = id,
                                       .date = day,
                                       .kind = TaskEntryKind::Extension,
                                       .text = reason,
                                       .oldDueOn = task.dueOn,
                                       .newDueOn = newDueOn});
    task.dueOn = newDueOn;
    task.dueKind = kindOn(task.dueKind, newDueOn);
    tasks.update(task);
    step.commit();
}

void setTaskState(Database &database, const QList<Id<Task>> &ids, TaskState state, QDate day)
{
    changeTasks(database, ids, [&](Task &task) {
        if (task.state == state)
            return false;
        task.state = state;
        task.completedOn = state == TaskState::Completed ? day : QDate();
        if (state == TaskState::Completed)
            task.percent = wholeTask;
        return true;
    });
}

void setTaskPercent(Database &database, Id<Task> id, int percent)
{
    changeTasks(database, {id}, [&](Task &task) {
        task.percent = percent;
        if (task.state == TaskState::NotStarted)
            task.state = TaskState::InProgress;
        return true;
    });
}

void setTaskDueDate(Database &database, const QList<Id<Task>> &ids, QDate dueOn)
{
    changeTasks(database, ids, [&](Task &task) {
        const bool changes = task.dueOn != dueOn || task.dueKind != DueKind::Date;
        task.dueOn = dueOn;
        task.dueKind = DueKind::Date;
        return changes;
    });
}
