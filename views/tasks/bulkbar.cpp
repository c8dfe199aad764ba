// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/bulkbar.h"

#include "kit/base/ask.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/fields/editors.h"
#include "kit/look/icons.h"
#include "kit/pages/undonotice.h"
#include "store/queries/tasks/taskacts.h"
#include "store/records.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int editorLetters = 36;
constexpr qsizetype withoutAsking = 200;

QList<Id<Task>> tasksOf(const QList<qint64> &ids)
{
    QList<Id<Task>> tasks;
    for (const qint64 id : ids)
        tasks.append(Id<Task>{id});
    return tasks;
}

} // namespace

BulkBar::BulkBar(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_fields(new QComboBox(this))
    , m_editors(new QStackedWidget(this))
    , m_apply(new QPushButton(icon(u"check"_s), {}, this))
    , m_finding(new QLabel(this))
{
    setObjectName(u"bulk"_s);
    hide();
    m_fields->setObjectName(u"bulk_field"_s);
    m_fields->setAccessibleName(tr("What is changed in all selected tasks"));
    m_apply->setObjectName(u"bulk_apply"_s);
    m_finding->setProperty("kind", u"error"_s);
    m_finding->setWordWrap(true);
    m_finding->hide();
    auto *close = new QToolButton(this);
    close->setObjectName(u"bulk_close"_s);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close the change of several tasks"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    for (const char *column : {"due_on", "lead_id", "state"})
        addField(column);
    m_editors->setFixedWidth(editorLetters * fontMetrics().averageCharWidth());
    auto *row = new FlowLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_editors),
                          static_cast<QWidget *>(m_apply), static_cast<QWidget *>(close)})
        row->addWidget(part);
    row->addWidget(m_finding);
    connect(m_fields, &QComboBox::currentIndexChanged, m_editors, &QStackedWidget::setCurrentIndex);
    connect(m_apply, &QPushButton::clicked, this, &BulkBar::apply);
    connect(close, &QToolButton::clicked, this, &BulkBar::closed);
    showCount();
}

void BulkBar::addField(const char *column)
{
    const RecordType &type = schema<Task>().type;
    const FieldInfo &field = type.fields[size_t(type.indexOf(column))];
    FieldEditor *editor = makeEditor(field, {m_desk}, m_editors);
    editor->focusProxy()->setObjectName(u"bulk_%1"_s.arg(QLatin1StringView(column)));
    editor->focusProxy()->setAccessibleName(tr("%1 of all selected tasks").arg(translatedLabel(field)));
    m_editors->addWidget(editor);
    m_fields->addItem(translatedLabel(field), QString::fromLatin1(column));
    connect(editor, &FieldEditor::edited, m_finding, &QWidget::hide);
}

FieldEditor &BulkBar::editor() const
{
    return *static_cast<FieldEditor *>(m_editors->currentWidget());
}

void BulkBar::setTasks(const QList<qint64> &ids)
{
    m_ids = ids;
    showCount();
}

void BulkBar::showCount()
{
    m_apply->setText(tr("Apply to %n task(s)", nullptr, int(m_ids.size())));
    m_apply->setEnabled(!m_ids.isEmpty());
}

void BulkBar::focusFirst()
{
    m_fields->setFocus();
}

QString BulkBar::finding() const
{
    if (!editor().complaint().isEmpty())
        return editor().complaint();
    return editor().value().isNull() ? tr("Please enter what all of them shall have.") : QString();
}

void BulkBar::write()
{
    const QVariant value = editor().value();
    if (editor().field().isColumn("due_on"))
        setTaskDueDate(m_desk.database, tasksOf(m_ids), StoredAs<QDate>::from(value));
    else if (editor().field().isColumn("state"))
        setTaskState(m_desk.database, tasksOf(m_ids), StoredAs<TaskState>::from(value), m_desk.today());
    else
        changeRecords(m_desk.database, schema<Task>().type, m_ids,
                      {{QLatin1StringView(editor().field().column), value}});
}

void BulkBar::apply()
{
    m_finding->setText(finding());
    m_finding->setVisible(!m_finding->text().isEmpty());
    if (!m_finding->text().isEmpty())
        return editor().setFocus();
    if (m_ids.size() > withoutAsking &&
        !m_desk.ask.confirm(this, tr("Change %n task(s) at once?", nullptr, int(m_ids.size())), m_apply->text()))
        return;
    if (attempt(m_desk.notices, [this] { write(); }))
        sayWithUndo(m_desk, tr("%n task(s) changed.", nullptr, int(m_ids.size())));
}

void BulkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}
