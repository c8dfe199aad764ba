// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskfiles.h"

#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/figurequeries.h"
#include "store/queries/timequeries.h"
#include "store/storeerror.h"
#include "store/table.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

template<class R>
R recordOrNone(Database &database, Id<R> id)
{
    return Table<R>(database).find(id).value_or(R{});
}

void addSource(TaskFile &file, Database &database)
{
    file.conclusion = recordOrNone(database, file.task.conclusion);
    file.conference = recordOrNone(database, file.conclusion.conference);
    file.commitment = recordOrNone(database, file.task.commitment);
    file.plan = recordOrNone(database, file.commitment.plan);
    file.keyTask = recordOrNone(database, file.task.keyTask);
    file.parentTitle = recordOrNone(database, file.task.parent).title;
}

/// Those that the body has a part in.
QList<Task> tasksOfBody(const QList<Task> &tasks, const QList<TaskBody> &bodies, Id<Organisation> body)
{
    QSet<qint64> shared;
    for (const TaskBody &each : bodies) {
        if (each.organisation == body)
            shared.insert(each.task.value);
    }
    QList<Task> found;
    std::ranges::copy_if(tasks, std::back_inserter(found),
                         [&](const Task &task) { return task.lead == body || shared.contains(task.id.value); });
    return found;
}

/// What has no day stands last.
bool isDueBefore(const Task &one, const Task &other)
{
    const auto key = [](const Task &task) { return std::tuple(!task.dueOn.isValid(), task.dueOn, task.id.value); };
    return key(one) < key(other);
}

} // namespace

TaskFile taskFile(Database &database, Id<Task> id, QDate paperDay)
{
    const auto task = Table<Task>(database).find(id);
    if (!task)
        throw StoreError(Store::tr("There is no task number %2 in “%1”; see “danvan list tasks”.")
                             .arg(database.path())
                             .arg(id.value));
    const QDate day = paperDay.isValid() ? paperDay : task->issuedOn;
    TaskFile file{.office = officeOn(database, day), .task = *task};
    addSource(file, database);
    file.bodies = Table<TaskBody>(database).select(u"WHERE task_id = ? ORDER BY id"_s, {id.value});
    file.log = Table<TaskEntry>(database).select(u"WHERE task_id = ? ORDER BY date, id"_s, {id.value});
    file.organisationNames = organisationNamesOn(database, day);
    return file;
}

TaskListFile taskListFile(Database &database, Id<Organisation> body, QDate day)
{
    if (!Table<Organisation>(database).find(body))
        throw StoreError(Store::tr("There is no body number %2 in “%1”; see “danvan list organisations”.")
                             .arg(database.path())
                             .arg(body.value));
    if (!day.isValid())
        day = StoredAs<QDate>::from(database.connection().value(u"SELECT max(issued_on) FROM task"_s));
    TaskListFile file{.office = officeOn(database, day), .body = body, .rule = timeRule(database, day)};
    file.isOffice = officeOf(database)->organisation == body;
    const Period year = yearOf(day.year());
    QList<Task> tasks = tasksAround(database, year);
    tasks.removeIf([&](const Task &task) { return !ranIn(task, year); });
    file.bodies = Table<TaskBody>(database).select(u"ORDER BY id"_s);
    file.tasks = file.isOffice ? tasks : tasksOfBody(tasks, file.bodies, body);
    std::ranges::sort(file.tasks, isDueBefore);
    file.organisationNames = organisationNamesOn(database, day);
    return file;
}
