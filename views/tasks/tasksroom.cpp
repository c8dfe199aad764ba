// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tasksroom.h"

#include "kit/base/desk.h"
#include "kit/lists/recordlist.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "kit/papers/openpaper.h"
#include "store/lists/ordinary.h"
#include "store/queries/tasks/taskconditions.h"
#include "tasks/bulkbar.h"
#include "tasks/taskdetail.h"
#include "tasks/timestates.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct TasksRoom
{
    Q_DECLARE_TR_FUNCTIONS(TasksRoom)
};

constexpr int byTime = 1;
constexpr int byPriority = 2;
constexpr int byUse = 3;

ChipSpec timeChip(const QString &label, TimeState state, const TimeStates &states)
{
    return {label, [state, &states] { return conditionsFor(state, states.rule()); }, byTime};
}

ChipSpec stateChip(const QString &label, TaskState state)
{
    return {label, [state] { return QList<Condition>{{"state", Comparison::OneOf, {codeOf(state)}}}; }, byTime};
}

QList<ChipSpec> chips(const TimeStates &states)
{
    return {timeChip(TasksRoom::tr("Overdue"), TimeState::Overdue, states),
            timeChip(TasksRoom::tr("Due soon"), TimeState::DueSoon, states),
            stateChip(TasksRoom::tr("In progress"), TaskState::InProgress),
            stateChip(TasksRoom::tr("Completed"), TaskState::Completed),
            timeChip(TasksRoom::tr("Without deadline"), TimeState::OpenEnded, states),
            {TasksRoom::tr("Urgent"),
             [] { return QList<Condition>{{"priority", Comparison::OneOf, {codeOf(Priority::Urgent)}}}; }, byPriority},
            {TasksRoom::tr("Internal only"), [] { return QList<Condition>{internalUse(true)}; }, byUse}};
}

ListSpec listSpec(const TimeStates &states)
{
    return {.columns = {"title", "lead_id", "due_on", "priority", "percent"},
            .computed = {states.column()},
            .chips = chips(states),
            .firstStep = TasksRoom::tr("There are no tasks yet. They come from the conclusions of conferences and the "
                                       "commitments of plans, or are entered here."),
            .newLabel = TasksRoom::tr("New task")};
}

FieldValues defaultsOn(QDate day)
{
    return {{u"issued_on"_s, StoredAs<QDate>::to(day)}, {u"due_kind"_s, codeOf(DueKind::Date)}};
}

void addBulk(Desk &desk, RecordPage &page)
{
    if (desk.database.isReadOnly())
        return;
    auto *bar = new BulkBar(desk, &page);
    QToolButton *several = page.addTool(u"task_several"_s, u"edit"_s, TasksRoom::tr("Change several"));
    several->setCheckable(true);
    page.addBar(bar);
    RecordTable &table = page.list().table();
    const auto showSelected = [bar, &table] { bar->setTasks(table.selectedIds()); };
    QObject::connect(several, &QToolButton::toggled, bar, [bar, showSelected](bool on) {
        showSelected();
        bar->setVisible(on);
        if (on)
            bar->focusFirst();
    });
    QObject::connect(bar, &BulkBar::closed, several, [several] { several->setChecked(false); });
    QObject::connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, bar, [bar, showSelected] {
        if (bar->isVisible())
            showSelected();
    });
}

} // namespace

Room *makeTasksRoom(Desk &desk, QWidget *parent)
{
    auto *states = new TimeStates(desk, nullptr);
    auto *page = new RecordPage(desk, schema<Task>().type, listSpec(*states), makeTaskDetail, parent);
    states->setParent(page);
    page->setDefaults([&desk] { return defaultsOn(desk.today()); });
    addBulk(desk, *page);
    QToolButton *byBody = page->addTool(u"task_by_body"_s, u"paper"_s, TasksRoom::tr("List by body"));
    QObject::connect(byBody, &QToolButton::clicked, page, [&desk] { openOfficePaper(desk, u"tasks"_s); });
    return page;
}
