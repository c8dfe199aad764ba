// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/task.h"
#include "store/database.h"

// Acts of the user on tasks, each one step. They throw RuleViolation or StoreError, and then nothing is changed.

/// Gives the task another due date and notes the old one, the new one and the reason in its log.
void extendTask(Database &database, Id<Task> id, QDate newDueOn, const QString &reason, QDate day);

/// Tasks that are in the state already are left as they are. Completion is on `day`; what is no longer completed has no
/// day of completion.
void setTaskState(Database &database, const QList<Id<Task>> &ids, TaskState state, QDate day);

/// How far the work has come; a task that was not started is in progress from then on.
void setTaskPercent(Database &database, Id<Task> id, int percent);

/// The same day for all of them, as a date.
void setTaskDueDate(Database &database, const QList<Id<Task>> &ids, QDate dueOn);

/// The day that stands for a deadline of that kind: the last one of its month or quarter.
QDate dayOfDeadline(DueKind kind, QDate day);
