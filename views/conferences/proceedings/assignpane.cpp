// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/proceedings/assignpane.h"

#include "conferences/proceedings/bodytree.h"
#include "domain/tasks/task.h"
#include "kit/base/attempt.h"
#include "kit/forms/fieldrows.h"
#include "kit/look/icons.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/conferences/conferenceacts.h"
#include "store/table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

FormPlan taskPlan()
{
    return {{nullptr, {"title", "due_kind", "due_on", "product", "priority"}}};
}

} // namespace

AssignPane::AssignPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fields(new FieldRows(schema<Task>().type, taskPlan(), {desk}, this))
    , m_filter(new QLineEdit(this))
    , m_bodies(new BodyTree(this))
    , m_assign(new QPushButton(icon(u"task"_s), {}, this))
{
    m_filter->setObjectName(u"assign_filter"_s);
    m_filter->setAccessibleName(tr("Find a body"));
    m_filter->setPlaceholderText(tr("Find a body"));
    m_filter->setClearButtonEnabled(true);
    m_assign->setObjectName(u"assign_go"_s);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, m_bodies, &BodyTree::setFilter);
    connect(m_bodies, &BodyTree::tickedChanged, this, &AssignPane::showCount);
    connect(m_assign, &QPushButton::clicked, this, &AssignPane::assign);
    connect(m_fields, &FieldRows::edited, this, [this] { m_fields->showFindings({}); });
}

void AssignPane::layOut()
{
    auto *title = new QLabel(tr("Assign the conclusion as tasks"), this);
    title->setProperty("kind", u"section"_s);
    auto *byKind = new QCheckBox(tr("Group by kind instead of bloc"), this);
    byKind->setObjectName(u"assign_by_kind"_s);
    connect(byKind, &QCheckBox::toggled, m_bodies, &BodyTree::groupByKind);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_fields);
    column->addWidget(m_filter);
    column->addWidget(m_bodies, 1);
    column->addWidget(byKind);
    column->addLayout(makeButtons());
}

QHBoxLayout *AssignPane::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"assign_cancel"_s);
    cancel->setAccessibleName(tr("Assign no tasks"));
    connect(cancel, &QPushButton::clicked, this, &AssignPane::cancelled);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_assign);
    return row;
}

void AssignPane::start(Id<Conclusion> id)
{
    const auto conclusion = Table<Conclusion>(m_desk.database).find(id);
    m_conclusion = id;
    Task task;
    task.title = conclusion ? conclusion->text.simplified() : QString();
    task.dueKind = DueKind::Date;
    m_fields->show(toStored(task));
    m_fields->showFindings({});
    m_filter->clear();
    QHash<qint64, QString> remarks;
    for (const Id<Organisation> lead : leadsOf(m_desk.database, id))
        remarks.insert(lead.value, tr("has it already"));
    m_bodies->setBodies(bodiesInOrder(m_desk.database), remarks);
    QList<Id<Organisation>> wanted = addresseesOf(m_desk.database, id);
    wanted.removeIf([&](Id<Organisation> body) { return remarks.contains(body.value); });
    m_bodies->setTicked(wanted);
}

void AssignPane::takeFocus()
{
    m_fields->first()->setFocus();
}

Task AssignPane::pattern() const
{
    return fromStored<Task>(m_fields->readInto(toStored(Task{})));
}

void AssignPane::showCount()
{
    const int count = int(m_bodies->ticked().size());
    m_assign->setText(tr("Assign %n task(s)", nullptr, count));
    m_assign->setEnabled(count > 0);
}

void AssignPane::assign()
{
    const QList<Id<Organisation>> bodies = m_bodies->ticked();
    if (bodies.isEmpty())
        return;
    Task task = pattern();
    task.lead = bodies.first();
    Problems found = m_fields->complaints();
    found += check(task);
    m_fields->showFindings(found);
    if (hasErrors(found))
        return;
    const bool done =
        attempt(m_desk.notices, [&] { assignTasks(m_desk.database, m_conclusion, task, bodies, m_desk.today()); });
    if (done)
        emit assigned(int(bodies.size()));
}

void AssignPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}
