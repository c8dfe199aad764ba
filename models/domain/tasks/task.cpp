// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/task.h"

#include "domain/conferences/proceedings.h"
#include "domain/cooperation/commitment.h"
#include "domain/directory/organisation.h"

template<>
std::span<const Choice> choices<DueKind>()
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "Without deadline")},
                                      {"date", QT_TRANSLATE_NOOP("Choice", "Day")},
                                      {"month", QT_TRANSLATE_NOOP("Choice", "Month")},
                                      {"quarter", QT_TRANSLATE_NOOP("Choice", "Quarter")},
                                      {"standing", QT_TRANSLATE_NOOP("Choice", "Standing")}};
    return list;
}

template<>
std::span<const Choice> choices<Priority>()
{
    static constexpr Choice list[] = {{"normal", QT_TRANSLATE_NOOP("Choice", "Normal")},
                                      {"high", QT_TRANSLATE_NOOP("Choice", "High")},
                                      {"urgent", QT_TRANSLATE_NOOP("Choice", "Urgent")}};
    return list;
}

template<>
std::span<const Choice> choices<TaskState>()
{
    static constexpr Choice list[] = {{"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")},
                                      {"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
                                      {"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},
                                      {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
                                      {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")}};
    return list;
}

template<>
std::span<const Choice> choices<TaskEntryKind>()
{
    static constexpr Choice list[] = {{"progress", QT_TRANSLATE_NOOP("Choice", "Progress")},
                                      {"urging", QT_TRANSLATE_NOOP("Choice", "Urging")},
                                      {"extension", QT_TRANSLATE_NOOP("Choice", "Extension")},
                                      {"evaluation", QT_TRANSLATE_NOOP("Choice", "Evaluation")}};
    return list;
}

namespace {

Problems dueRules(const Task &t)
{
    const bool dated = t.dueKind != DueKind::None && t.dueKind != DueKind::Standing;
    if (dated && !t.dueOn.isValid())
        return {problem("due_on", Rule::tr("Please enter the due date."))};
    if (dated && t.issuedOn.isValid() && t.dueOn < t.issuedOn)
        return {problem("due_on", Rule::tr("The task is due before it was issued."))};
    return {};
}

Problems taskRules(const Task &t)
{
    Problems found = dueRules(t);
    if (t.percent < 0 || t.percent > 100)
        found.append(problem("percent", Rule::tr("The percentage lies between 0 and 100.")));
    if (t.state == TaskState::Completed && !t.completedOn.isValid())
        found.append(problem("completed_on", Rule::tr("Please enter the day of completion.")));
    if (t.parent.isValid() && t.parent == t.id)
        found.append(problem("parent_id", Rule::tr("A task cannot be part of itself.")));
    return found;
}

Problems entryRules(const TaskEntry &e)
{
    Problems found;
    if (e.kind == TaskEntryKind::Extension && !e.newDueOn.isValid())
        found.append(problem("new_due_on", Rule::tr("An extension needs the new due date.")));
    if (e.kind == TaskEntryKind::Extension && e.text.trimmed().isEmpty())
        found.append(problem("text", Rule::tr("An extension needs its reason.")));
    return found;
}

} // namespace

template<>
const Schema<Task> &schema<Task>()
{
    using T = Task;
    static const auto s = makeSchema<T>(
        {"tasks", QT_TRANSLATE_NOOP("Record", "Tasks"), "title", "due_on"},
        {field<&T::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&T::title>("title", QT_TRANSLATE_NOOP("Field", "Task"), FieldFlag::Required | FieldFlag::Searched),
         field<&T::conclusion>("conclusion_id", QT_TRANSLATE_NOOP("Field", "Conclusion")),
         field<&T::commitment>("commitment_id", QT_TRANSLATE_NOOP("Field", "Commitment")),
         field<&T::keyTask>("key_task_id", QT_TRANSLATE_NOOP("Field", "Key task")),
         field<&T::source>("source", QT_TRANSLATE_NOOP("Field", "Source"), FieldFlag::Searched),
         field<&T::lead>("lead_id", QT_TRANSLATE_NOOP("Field", "Lead body"), FieldFlag::Required),
         field<&T::issuedOn>("issued_on", QT_TRANSLATE_NOOP("Field", "Issued on")),
         field<&T::dueKind>("due_kind", QT_TRANSLATE_NOOP("Field", "Kind of deadline")),
         field<&T::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
         field<&T::product>("product", QT_TRANSLATE_NOOP("Field", "Product"), FieldFlag::Searched),
         field<&T::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority")),
         field<&T::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
         field<&T::percent>("percent", QT_TRANSLATE_NOOP("Field", "Percent")),
         field<&T::completedOn>("completed_on", QT_TRANSLATE_NOOP("Field", "Completed on")),
         field<&T::parent>("parent_id", QT_TRANSLATE_NOOP("Field", "Part of")),
         field<&T::internal>("internal", QT_TRANSLATE_NOOP("Field", "For internal use")),
         field<&T::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        taskRules);
    return s;
}

template<>
const Schema<TaskBody> &schema<TaskBody>()
{
    using B = TaskBody;
    static const auto s = makeSchema<B>(
        {"task-bodies", QT_TRANSLATE_NOOP("Record", "Co-operating bodies of tasks"), "organisation_id"},
        {field<&B::task>("task_id", QT_TRANSLATE_NOOP("Field", "Task"), FieldFlag::Required | FieldFlag::Owner),
         field<&B::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required)});
    return s;
}

template<>
const Schema<TaskEntry> &schema<TaskEntry>()
{
    using E = TaskEntry;
    static const auto s = makeSchema<E>(
        {"task-entries", QT_TRANSLATE_NOOP("Record", "Log of tasks"), "text", "date", true},
        {field<&E::task>("task_id", QT_TRANSLATE_NOOP("Field", "Task"), FieldFlag::Required | FieldFlag::Owner),
         field<&E::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
         field<&E::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
         field<&E::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), FieldFlag::Long | FieldFlag::Searched),
         field<&E::oldDueOn>("old_due_on", QT_TRANSLATE_NOOP("Field", "Old due date")),
         field<&E::newDueOn>("new_due_on", QT_TRANSLATE_NOOP("Field", "New due date"))},
        entryRules);
    return s;
}
