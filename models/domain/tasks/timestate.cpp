// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/timestate.h"

template<>
std::span<const Choice> choices<TimeState>()
{
    static constexpr Choice list[] = {{"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
                                      {"on_time", QT_TRANSLATE_NOOP("Choice", "Within time")},
                                      {"due_soon", QT_TRANSLATE_NOOP("Choice", "Due soon")},
                                      {"overdue", QT_TRANSLATE_NOOP("Choice", "Overdue")},
                                      {"done_on_time", QT_TRANSLATE_NOOP("Choice", "Done on time")},
                                      {"done_late", QT_TRANSLATE_NOOP("Choice", "Done late")},
                                      {"open_ended", QT_TRANSLATE_NOOP("Choice", "Without deadline")},
                                      {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};
    return list;
}

namespace {

bool hasDeadline(const Task &task)
{
    return task.dueKind != DueKind::None && task.dueKind != DueKind::Standing && task.dueOn.isValid();
}

TimeState doneState(const Task &task)
{
    const bool late = hasDeadline(task) && task.completedOn.isValid() && task.completedOn > task.dueOn;
    return late ? TimeState::DoneLate : TimeState::DoneOnTime;
}

/// What was completed only after the day in question was still running on that day.
bool isDone(const Task &task, QDate today)
{
    return task.state == TaskState::Completed && (!task.completedOn.isValid() || task.completedOn <= today);
}

} // namespace

TimeState timeState(const Task &task, const TimeRule &rule)
{
    if (isDone(task, rule.today))
        return doneState(task);
    if (task.state == TaskState::Cancelled)
        return TimeState::Cancelled;
    if (!hasDeadline(task))
        return TimeState::OpenEnded;
    if (task.dueOn < rule.today)
        return TimeState::Overdue;
    if (task.dueOn <= addWorkingDays(rule.today, rule.dueSoonDays, rule.holidays))
        return TimeState::DueSoon;
    return task.state == TaskState::NotStarted ? TimeState::NotStarted : TimeState::OnTime;
}

bool isOpen(const Task &task, const TimeRule &rule)
{
    return !isDone(task, rule.today) && task.state != TaskState::Cancelled;
}

bool ranIn(const Task &task, const Period &period)
{
    const bool issued = task.issuedOn.isValid() && task.issuedOn <= period.until;
    const bool finished = task.completedOn.isValid() && task.completedOn < period.from;
    return issued && !finished && task.state != TaskState::Cancelled;
}

bool isWorkingDay(QDate day, const QSet<QDate> &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

QDate addWorkingDays(QDate day, int count, const QSet<QDate> &holidays)
{
    const int step = count < 0 ? -1 : 1;
    while (count != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day, holidays))
            count -= step;
    }
    return day;
}
