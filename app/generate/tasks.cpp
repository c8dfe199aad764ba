// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate/tasks.h"

#include "domain/conferences/proceedings.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int percentDone = 88;
constexpr int percentLate = 15;
constexpr int percentLogged = 60;

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate endOfQuarter(QDate day)
{
    return endOfMonth({day.year(), (day.month() + 2) / 3 * 3, 1});
}

DueKind thrownDueKind(Dice &dice)
{
    const int thrown = dice.below(100);
    if (thrown < 15)
        return DueKind::None;
    if (thrown < 20)
        return DueKind::Standing;
    if (thrown < 75)
        return DueKind::Date;
    return thrown < 90 ? DueKind::Month : DueKind::Quarter;
}

void setDeadline(Dice &dice, Task &task)
{
    task.dueKind = thrownDueKind(dice);
    const QDate day = task.issuedOn.addDays(14 + dice.below(200));
    if (task.dueKind == DueKind::Date)
        task.dueOn = day;
    else if (task.dueKind == DueKind::Month)
        task.dueOn = endOfMonth(day);
    else if (task.dueKind == DueKind::Quarter)
        task.dueOn = endOfQuarter(day);
}

void complete(Dice &dice, Task &task)
{
    task.state = TaskState::Completed;
    task.percent = 100;
    if (!task.dueOn.isValid())
        task.completedOn = task.issuedOn.addDays(30 + dice.below(60));
    else if (dice.hits(percentLate))
        task.completedOn = task.dueOn.addDays(1 + dice.below(40));
    else
        task.completedOn = task.dueOn.addDays(-dice.below(14));
}

void setState(Dice &dice, Task &task, QDate end)
{
    const bool isOver = task.dueOn.isValid() ? task.dueOn <= end : task.dueKind == DueKind::None;
    if (isOver && dice.hits(percentDone)) {
        complete(dice, task);
    } else if (dice.hits(70)) {
        task.state = TaskState::InProgress;
        task.percent = 10 * (1 + dice.below(9));
    }
}

void addEntry(Mill &mill, Id<Task> id, const Task &task)
{
    const auto kind = static_cast<TaskEntryKind>(mill.dice.below(int(choices<TaskEntryKind>().size())));
    TaskEntry entry{.task = id, .date = task.issuedOn.addDays(10), .kind = kind};
    entry.text = mill.phrase(u"entry."_s + codeOf(kind));
    if (kind == TaskEntryKind::Extension) {
        entry.newDueOn = task.dueOn.isValid() ? task.dueOn : task.issuedOn.addDays(60);
        entry.oldDueOn = entry.newDueOn.addDays(-30);
    }
    mill.add(entry);
}

} // namespace

void generateTask(Mill &mill, Task task, const Years &years)
{
    task.title = mill.phrase(u"task"_s);
    if (mill.dice.hits(50))
        task.product = mill.phrase(u"product"_s);
    setDeadline(mill.dice, task);
    setState(mill.dice, task, QDate(years.last, 12, 31));
    const Id<Task> id = mill.add(task);
    if (mill.dice.hits(percentLogged))
        addEntry(mill, id, task);
}

void generateTasks(Mill &mill, const QList<Held> &held, const QList<Undertaking> &undertakings, const Years &years)
{
    for (const Held &conference : held) {
        for (const Assignment &assignment : conference.assignments) {
            for (const Id<Organisation> lead : assignment.leads)
                generateTask(mill, {.conclusion = assignment.conclusion, .lead = lead, .issuedOn = conference.day},
                             years);
        }
    }
    for (const Undertaking &from : undertakings) {
        const Task task{
            .commitment = from.commitment, .keyTask = from.keyTask, .lead = from.lead, .issuedOn = from.day};
        for (int i = 0; i < from.tasks; ++i)
            generateTask(mill, task, years);
    }
}
