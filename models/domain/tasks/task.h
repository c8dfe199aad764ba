// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

#include <QDate>

struct Commitment;
struct Conclusion;
struct KeyTask;
struct Organisation;

/// How a due date is meant. A month or quarter is kept as its last day.
enum class DueKind { None, Date, Month, Quarter, Standing };
enum class Priority { Normal, High, Urgent };
/// What people set, apart from the time state, which follows from dates.
enum class TaskState { NotStarted, InProgress, Completed, Paused, Cancelled };
enum class TaskEntryKind { Progress, Urging, Extension, Evaluation };

template<>
std::span<const Choice> choices<DueKind>();
template<>
std::span<const Choice> choices<Priority>();
template<>
std::span<const Choice> choices<TaskState>();
template<>
std::span<const Choice> choices<TaskEntryKind>();

/// An assignment with exactly one lead body. It comes from a conclusion, a commitment, a key task or what `source`
/// says.
struct Task
{
    static constexpr const char *table = "task";
    Id<Task> id;
    QString uid;
    QString title;
    Id<Conclusion> conclusion;
    Id<Commitment> commitment;
    Id<KeyTask> keyTask;
    QString source;
    Id<Organisation> lead;
    QDate issuedOn;
    DueKind dueKind = DueKind::None;
    QDate dueOn;
    QString product;
    Priority priority = Priority::Normal;
    TaskState state = TaskState::NotStarted;
    int percent = 0;
    QDate completedOn;
    Id<Task> parent;
    bool internal = false; ///< for internal use: stands on no list that is printed or exported as usual
    QString note;
    bool operator==(const Task &) const = default;
};

/// A body that co-operates on a task.
struct TaskBody
{
    static constexpr const char *table = "task_body";
    Id<TaskBody> id;
    Id<Task> task;
    Id<Organisation> organisation;
    bool operator==(const TaskBody &) const = default;
};

/// A dated line in the log of a task; an extension keeps the old date, the new one and the reason.
struct TaskEntry
{
    static constexpr const char *table = "task_entry";
    Id<TaskEntry> id;
    Id<Task> task;
    QDate date;
    TaskEntryKind kind = TaskEntryKind::Progress;
    QString text;
    QDate oldDueOn;
    QDate newDueOn;
    bool operator==(const TaskEntry &) const = default;
};

template<>
const Schema<Task> &schema<Task>();
template<>
const Schema<TaskBody> &schema<TaskBody>();
template<>
const Schema<TaskEntry> &schema<TaskEntry>();
