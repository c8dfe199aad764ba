// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskdetail.h"

#include "domain/tasks/task.h"
#include "kit/base/desk.h"
#include "kit/forms/fieldrows.h"
#include "kit/forms/recordform.h"
#include "kit/pages/recorddetail.h"
#include "kit/papers/paperbuttons.h"
#include "store/queries/tasks/taskacts.h"
#include "tasks/taskacts.h"

using namespace Qt::StringLiterals;

namespace {

struct TaskDetail
{
    Q_DECLARE_TR_FUNCTIONS(TaskDetail)
};

FormPlan taskPlan()
{
    return {
        {QT_TRANSLATE_NOOP("Form", "What"), {"title", "product", "priority", "internal"}},
        {QT_TRANSLATE_NOOP("Form", "Who"), {"lead_id"}},
        {QT_TRANSLATE_NOOP("Form", "When"), {"issued_on", "due_kind", "due_on", "state", "percent", "completed_on"}},
        {QT_TRANSLATE_NOOP("Form", "Where from"),
         {"source", "conclusion_id", "commitment_id", "key_task_id", "parent_id", "note"}}};
}

QList<GridSpec> taskGrids(const Desk &desk)
{
    return {{.type = &schema<TaskBody>().type,
             .owner = "task_id",
             .columns = {"organisation_id"},
             .title = TaskDetail::tr("Co-operating bodies")},
            {.type = &schema<TaskEntry>().type,
             .owner = "task_id",
             .columns = {"date", "kind", "text", "old_due_on", "new_due_on"},
             .defaults = {{u"date"_s, StoredAs<QDate>::to(desk.today())}},
             .title = TaskDetail::tr("Log of the task"),
             .wraps = true}};
}

DueKind dueKindIn(const FieldRows &fields)
{
    return StoredAs<DueKind>::from(fields.editor("due_kind")->value());
}

void fillDay(FieldEditor &editor, QDate day)
{
    editor.setValue(StoredAs<QDate>::to(day));
}

/// A typed date is a deadline, and the deadline of a month or quarter is its last day.
void followDue(const FieldRows &fields, const FieldEditor &edited)
{
    FieldEditor &due = *fields.editor("due_on");
    const QDate day = StoredAs<QDate>::from(due.value());
    if (&edited == &due && day.isValid() && dueKindIn(fields) == DueKind::None)
        fields.editor("due_kind")->setValue(codeOf(DueKind::Date));
    if (edited.field().isColumn("due_kind"))
        fillDay(due, dayOfDeadline(dueKindIn(fields), day));
}

/// Completed is completed to the whole, on a day; what is not completed has no such day.
void followState(const FieldRows &fields, const FieldEditor &edited, QDate today)
{
    if (!edited.field().isColumn("state"))
        return;
    FieldEditor &completed = *fields.editor("completed_on");
    if (StoredAs<TaskState>::from(edited.value()) != TaskState::Completed)
        return completed.setValue({});
    if (!StoredAs<QDate>::from(completed.value()).isValid())
        fillDay(completed, today);
    fields.editor("percent")->setValue(qint64(100));
}

void settleDue(RecordForm &form)
{
    const FieldRows &fields = form.fields();
    FieldEditor &due = *fields.editor("due_on");
    const QDate day = StoredAs<QDate>::from(due.value());
    if (dayOfDeadline(dueKindIn(fields), day) == day)
        return;
    fillDay(due, dayOfDeadline(dueKindIn(fields), day));
    form.save();
}

} // namespace

Detail *makeTaskDetail(Desk &desk, QWidget *parent)
{
    auto *detail = new RecordDetail(desk, schema<Task>().type, taskPlan(), taskGrids(desk), parent);
    RecordForm &form = detail->form();
    FieldRows &fields = form.fields();
    QObject::connect(&fields, &FieldRows::edited, detail, [&desk, &fields](const FieldEditor *editor) {
        followDue(fields, *editor);
        followState(fields, *editor, desk.today());
    });
    QObject::connect(fields.editor("due_on"), &FieldEditor::committed, detail, [&form] { settleDue(form); });
    detail->addHead(new PaperButtons(desk, *detail, schema<Task>().type));
    if (!desk.database.isReadOnly())
        detail->addHead(new TaskActs(desk, *detail));
    return detail;
}
