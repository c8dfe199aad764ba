// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/tasks/task.h"

#include <QSet>

/// Where a task stands in time; computed when read, never stored.
enum class TimeState { NotStarted, OnTime, DueSoon, Overdue, DoneOnTime, DoneLate, OpenEnded, Cancelled };
template<>
std::span<const Choice> choices<TimeState>();

/// What the computation needs besides the task: the day, and from how many working days ahead a date is near.
struct TimeRule
{
    QDate today;
    int dueSoonDays = 0;
    QSet<QDate> holidays;
};

TimeState timeState(const Task &task, const TimeRule &rule);

/// Neither completed by the rule's day nor cancelled.
bool isOpen(const Task &task, const TimeRule &rule);

/// Issued by the end of the period, not finished before it began, and not cancelled.
bool ranIn(const Task &task, const Period &period);

/// Monday to Friday and no holiday.
bool isWorkingDay(QDate day, const QSet<QDate> &holidays);

/// The day that lies so many working days after `day`; before it where `count`
/// is negative.
QDate addWorkingDays(QDate day, int count, const QSet<QDate> &holidays);
