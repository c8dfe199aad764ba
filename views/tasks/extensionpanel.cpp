// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/extensionpanel.h"

#include "domain/text/dates.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/forms/fieldrows.h"
#include "kit/look/icons.h"
#include "kit/pages/undonotice.h"
#include "store/queries/tasks/taskacts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A log entry as an extension asks for it: what is its text elsewhere is the reason here, and both must be given.
const RecordType &extensionType()
{
    static const RecordType type = [] {
        RecordType t = schema<TaskEntry>().type;
        FieldInfo &reason = t.fields[size_t(t.indexOf(u"text"))];
        reason.label = QT_TRANSLATE_NOOP("Field", "Reason");
        reason.flags |= FieldFlag::Required;
        t.fields[size_t(t.indexOf(u"new_due_on"))].flags |= FieldFlag::Required;
        return t;
    }();
    return type;
}

} // namespace

ExtensionPanel::ExtensionPanel(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_rows(new FieldRows(extensionType(), {{nullptr, {"new_due_on", "text"}}}, {desk}, this))
{
    setObjectName(u"extension"_s);
    auto *apply = new QPushButton(icon(u"check"_s), tr("Extend"), this);
    apply->setObjectName(u"extension_apply"_s);
    auto *cancel = new QPushButton(icon(u"close"_s), tr("Leave it"), this);
    cancel->setObjectName(u"extension_cancel"_s);
    cancel->setAccessibleName(tr("Leave the extension"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(apply);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_rows);
    column->addLayout(buttons);
    connect(apply, &QPushButton::clicked, this, &ExtensionPanel::apply);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_rows, &FieldRows::edited, this, [this] { m_rows->showFindings({}); });
}

void ExtensionPanel::start(Id<Task> task)
{
    m_task = task;
    m_rows->show(extensionType().blank());
    m_rows->showFindings({});
    show();
    m_rows->first()->setFocus();
}

TaskEntry ExtensionPanel::typed() const
{
    auto entry = fromStored<TaskEntry>(m_rows->readInto(extensionType().blank()));
    entry.task = m_task;
    entry.kind = TaskEntryKind::Extension;
    entry.date = m_desk.today();
    return entry;
}

bool ExtensionPanel::isComplete(const TaskEntry &entry)
{
    Problems found = m_rows->complaints();
    found += check(entry);
    m_rows->showFindings(found);
    return !hasErrors(found);
}

void ExtensionPanel::apply()
{
    const TaskEntry entry = typed();
    if (!isComplete(entry))
        return m_rows->first()->setFocus();
    if (!attempt(m_desk.notices,
                 [&] { extendTask(m_desk.database, m_task, entry.newDueOn, entry.text, m_desk.today()); }))
        return;
    hide();
    sayWithUndo(m_desk, tr("Extended until %1.").arg(shortDate(entry.newDueOn)));
}

void ExtensionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}
