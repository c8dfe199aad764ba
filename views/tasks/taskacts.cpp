// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/taskacts.h"

#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/forms/recordform.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/undonotice.h"
#include "store/queries/tasks/taskacts.h"
#include "tasks/extensionpanel.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TaskActs::TaskActs(Desk &desk, RecordDetail &detail)
    : QWidget(&detail), m_desk(desk), m_detail(detail), m_row(new FlowLayout(nullptr))
{
    const ActRow<TaskActs> acts{this, m_row, tr("Task: %1")};
    m_complete = acts.add(u"task_complete"_s, u"check"_s, tr("Completed today"), &TaskActs::complete);
    m_reopen = acts.add(u"task_reopen"_s, u"undo"_s, tr("Take up again"), &TaskActs::reopen);
    for (const int percent : {25, 50, 75})
        addPercent(percent);
    m_extend = acts.add(u"task_extend"_s, u"calendar"_s, tr("Extend …"), &TaskActs::extend);
    m_extension = new ExtensionPanel(desk, this);
    m_extension->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_row);
    column->addWidget(m_extension);
    connect(&detail.form(), &RecordForm::saved, this, &TaskActs::follow);
    connect(&detail, &RecordDetail::loaded, this, &TaskActs::follow);
    connect(&desk.database, &Database::changed, this, &TaskActs::follow);
    follow();
}

void TaskActs::addPercent(int percent)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"task_percent_%1"_s.arg(percent));
    button->setText(u"%1 %"_s.arg(percent));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Task: %1 % done").arg(percent));
    button->setToolTip(tr("%1 % of the work is done").arg(percent));
    connect(button, &QToolButton::clicked, this, [this, percent] { setPercent(percent); });
    m_percents.append(button);
    m_row->addWidget(button);
}

Id<Task> TaskActs::task() const
{
    return {m_detail.recordId()};
}

void TaskActs::follow()
{
    setVisible(task().isValid());
    if (!task().isValid())
        return;
    const RecordType &type = schema<Task>().type;
    const QVariantList &values = m_detail.form().values();
    const auto state = StoredAs<TaskState>::from(values.at(type.indexOf(u"state")));
    const bool isOver = state == TaskState::Completed || state == TaskState::Cancelled;
    m_complete->setVisible(!isOver);
    m_reopen->setVisible(isOver);
    m_extend->setVisible(!isOver);
    for (QToolButton *percent : std::as_const(m_percents))
        percent->setVisible(!isOver);
    if (m_extension->task() != task())
        m_extension->hide();
}

void TaskActs::setState(TaskState state, const QString &said)
{
    if (!m_detail.form().save())
        return;
    if (attempt(m_desk.notices, [&] { setTaskState(m_desk.database, {task()}, state, m_desk.today()); }))
        sayWithUndo(m_desk, said);
}

void TaskActs::complete()
{
    setState(TaskState::Completed, tr("Completed on %1.").arg(shortDate(m_desk.today())));
    m_reopen->setFocus();
}

void TaskActs::reopen()
{
    setState(TaskState::InProgress, tr("The task is in progress again."));
    m_complete->setFocus();
}

void TaskActs::setPercent(int percent)
{
    if (!m_detail.form().save())
        return;
    if (attempt(m_desk.notices, [&] { setTaskPercent(m_desk.database, task(), percent); }))
        sayWithUndo(m_desk, tr("%1 % done.").arg(percent));
}

void TaskActs::extend()
{
    if (m_detail.form().save())
        m_extension->start(task());
}
