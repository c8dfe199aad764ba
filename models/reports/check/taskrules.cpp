// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/timestate.h"
#include "domain/text/dates.h"
#include "reports/check/sharedrules.h"

namespace {

void findNoLead(const TaskFile &file, const CheckDay &, Findings &found)
{
    noteNoLead(file.task, found);
}

void findDueBefore(const TaskFile &file, const CheckDay &, Findings &found)
{
    noteDueBefore(file.task, file.conference.startsOn, found);
}

void findNoDue(const TaskFile &file, const CheckDay &, Findings &found)
{
    if (file.task.dueKind == DueKind::None)
        found.append(
            findingOn(file.task, "due_kind", RecordCheck::tr("It is open until when the task has to be done.")));
}

/// A month or a quarter ends when it ends; a day that somebody chose should be one on which the office works.
void findRestDay(const TaskFile &file, const CheckDay &day, Findings &found)
{
    const QDate due = file.task.dueOn;
    if (file.task.dueKind == DueKind::Date && due.isValid() && !isWorkingDay(due, day.holidays))
        found.append(
            findingOn(file.task, "due_on", RecordCheck::tr("The due date %1 is no working day.").arg(shortDate(due))));
}

void findNoProduct(const TaskFile &file, const CheckDay &, Findings &found)
{
    if (file.task.product.isEmpty())
        found.append(findingOn(file.task, "product", RecordCheck::tr("The product of the task is open.")));
}

/// Quy chế 08-QC/TW: a task is followed up together with what assigned it.
void findNoSource(const TaskFile &file, const CheckDay &, Findings &found)
{
    const Task &task = file.task;
    if (!task.conclusion.isValid() && !task.commitment.isValid() && !task.keyTask.isValid() && task.source.isEmpty())
        found.append(findingOn(task, "source", RecordCheck::tr("It is open what the task comes from.")));
}

void findNoLeads(const TaskListFile &file, const CheckDay &, Findings &found)
{
    for (const Task &task : file.tasks)
        noteNoLead(task, found);
}

void findDueBefores(const TaskListFile &file, const CheckDay &, Findings &found)
{
    for (const Task &task : file.tasks)
        noteDueBefore(task, {}, found);
}

} // namespace

RecordRules<TaskFile> taskSlipRules()
{
    static const RecordRule<TaskFile> rules[] = {
        {officeNameUnknown, "", findNoOfficeName<TaskFile>},
        {leadMissing, "", findNoLead},
        {dueBeforeIssued, "", findDueBefore},
        {{"due-open", "5 rõ", FindingWeight::Warning}, "", findNoDue},
        {{"due-on-rest-day", "calendar", FindingWeight::Hint}, "", findRestDay},
        {{"product-open", "5 rõ", FindingWeight::Hint}, "", findNoProduct},
        {{"source-open", "Quy chế 08-QC/TW", FindingWeight::Hint}, "", findNoSource},
    };
    return rules;
}

RecordRules<TaskListFile> taskListRules()
{
    static const RecordRule<TaskListFile> rules[] = {
        {officeNameUnknown, "", findNoOfficeName<TaskListFile>},
        {leadMissing, "", findNoLeads},
        {dueBeforeIssued, "", findDueBefores},
    };
    return rules;
}
