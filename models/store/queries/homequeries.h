// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/cooperation/programme.h"
#include "domain/tasks/timestate.h"
#include "store/database.h"

/// A task that presses.
struct DueTask
{
    Id<Task> id;
    QString title;
    QString lead; ///< as lists call the body
    QDate dueOn;
};

/// The first of them by date, and how many there are in all.
struct DueTasks
{
    QList<DueTask> first;
    qint64 count = 0;
};
DueTasks overdueTasks(Database &database, const TimeRule &rule, int limit);
DueTasks dueSoonTasks(Database &database, const TimeRule &rule, int limit);

/// Conferences that begin on the day or later and are not cancelled, the next first.
QList<Conference> nextConferences(Database &database, QDate today, int limit);

/// Programmes whose last day lies within so many months from the day on, the nearest first.
QList<Programme> programmesEnding(Database &database, QDate today, int months);

/// Programmes in force on some day of the year that have no plan of that year.
QList<Programme> programmesWithoutPlan(Database &database, int year);
