// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/officeday.h"
#include "domain/tasks/timestate.h"

#include <QHash>

/// A task with its log and where it comes from; what it does not come from has no id.
struct TaskFile
{
    OfficeDay office; ///< on the day on which the task was issued
    Task task;
    QString parentTitle;
    Conclusion conclusion;
    Conference conference; ///< that came to the conclusion
    Commitment commitment;
    Plan plan; ///< of the commitment
    KeyTask keyTask;
    QList<TaskBody> bodies;
    QList<TaskEntry> log;                     ///< by date
    QHash<qint64, QString> organisationNames; ///< by id
};

/// The tasks that ran in the year of the office's day, as they stand on that day: for the office itself those of all
/// bodies, for any other body those that it leads or co-operates on.
struct TaskListFile
{
    OfficeDay office;
    Id<Organisation> body;
    bool isOffice = false;
    QList<Task> tasks; ///< by due date
    QList<TaskBody> bodies;
    TimeRule rule;
    QHash<qint64, QString> organisationNames; ///< by id
};
