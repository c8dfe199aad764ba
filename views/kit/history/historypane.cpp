// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/historypane.h"
#include "domain/text/dates.h"
#include "domain/text/shorttitle.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/history/changesview.h"
#include "kit/history/logtext.h"
#include "kit/history/openlogged.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/rowsmodel.h"
#include "kit/lists/rowstable.h"
#include "kit/look/toolbutton.h"
#include "kit/pages/folding.h"
#include "kit/pages/undonotice.h"
#include "store/log/bin.h"
#include "store/log/restorevalues.h"
#include "store/rows.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int versionsAtOnce = 50;
constexpr int leastHistoryLines = 7;

} // namespace

HistoryPane::HistoryPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_limit(versionsAtOnce)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_halves(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_model(new RowsModel({tr("When"), tr("Who"), tr("What was done")}, this))
    , m_list(new RowsTable(u"history_versions"_s, tr("History"), m_model, m_stack))
    , m_changes(new ChangesView(u"history"_s, m_stack))
{
    setObjectName(u"history"_s);
    m_list->setWidths({18, 22});
    for (QWidget *half : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_changes)})
        half->setMinimumHeight(leastHistoryLines * 2 * fontMetrics().height());
    auto *whole = new QWidget(m_stack);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    m_halves->addWidget(m_list, 1);
    m_halves->addWidget(m_changes, 1);
    column->addLayout(m_halves, 1);
    column->addWidget(makeTools());
    m_stack->addWidget(whole);
    m_stack->addWidget(m_empty);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    connect(m_list, &RowsTable::currentRowChanged, this, &HistoryPane::showVersion);
    connect(m_changes, &ChangesView::moreWanted, this, &HistoryPane::markStale);
    connect(m_changes, &ChangesView::currentChanged, this, &HistoryPane::showActs);
    connect(m_changes, &ChangesView::opened, this, [this](const RecordRef &record) {
        if (record != m_record)
            openLogged(m_desk, record);
    });
    connect(&desk.database, &Database::changed, this, &HistoryPane::markStale);
}

QWidget *HistoryPane::makeTools()
{
    auto *tools = new QWidget(m_stack);
    tools->setLayout(new FlowLayout(tools));
    const ActRow<HistoryPane> acts{this, tools->layout(), tr("History: %1")};
    m_older = acts.add(u"history_older"_s, u"down"_s, tr("Show older changes"), &HistoryPane::showOlder);
    m_line = acts.add(u"history_restore_field"_s, u"undo"_s, tr("Restore the value before"), &HistoryPane::restoreLine);
    m_version =
        acts.add(u"history_restore_version"_s, u"history"_s, tr("Restore this version"), &HistoryPane::restoreVersion);
    m_version->setToolTip(tr("All fields of the record get the values that they had after this change; rows that "
                             "belong to the record stay as they are"));
    return tools;
}

QWidget *HistoryPane::first() const
{
    return m_list;
}

void HistoryPane::setTabsAfter(QWidget *before)
{
    setTabOrder(before, m_list);
    QWidget *last = m_changes->setTabsAfter(m_list);
    for (QToolButton *button : {m_older, m_line, m_version}) {
        setTabOrder(last, button);
        last = button;
    }
}

void HistoryPane::show(const RecordRef &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_limit = versionsAtOnce;
    m_changes->wantFirst();
    m_versions.clear();
    m_list->forgetPlace();
    markStale();
}

void HistoryPane::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void HistoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_halves->setDirection(standsBeside(*this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistoryPane::refresh()
{
    m_stale = false;
    m_seen.clear();
    const bool read = attempt(m_desk.notices, [this] {
        m_versions =
            m_record.isValid() ? historyOf(m_desk.database, m_record, m_limit, m_changes->wanted()) : QList<Version>();
    });
    if (!read)
        return m_versions.clear();
    fill();
    m_list->chooseSomething();
    if (m_versions.isEmpty())
        showVersion();
}

void HistoryPane::fill()
{
    QList<QStringList> rows;
    QList<qint64> steps;
    for (const Version &version : std::as_const(m_versions)) {
        rows.append({shortMoment(version.step.at), writerText(version.step), version.step.label});
        steps.append(version.step.id);
    }
    m_model->setRows(rows, steps);
    m_older->setVisible(m_versions.size() == m_limit);
    m_stack->setCurrentIndex(m_versions.isEmpty() ? 1 : 0);
    m_empty->say(tr("Nothing has been written down about this record."));
}

const Version *HistoryPane::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

void HistoryPane::showVersion()
{
    const Version *version = current();
    m_changes->show(version != nullptr ? StepChanges(*version) : StepChanges(), m_record);
}

QVariantList HistoryPane::seen(const RecordRef &record)
{
    const QPair<QString, qint64> key(QString::fromLatin1(record.type->table), record.id);
    if (!m_seen.contains(key))
        m_seen.insert(key, Rows(m_desk.database, *record.type).find(record.id).value_or(QVariantList()));
    return m_seen.value(key);
}

/// What was there is none to be restored where the row is gone.
QVariant HistoryPane::seenValue(const LoggedChange &change)
{
    const QVariantList values = seen(change.record);
    return values.isEmpty() ? change.before : values.at(change.record.type->indexOf(change.field->column));
}

FieldValues HistoryPane::differing(const Version &version)
{
    FieldValues values;
    const QVariantList present = seen(m_record);
    if (present.isEmpty() || version.values.isEmpty())
        return values;
    for (const qsizetype i : rememberedFields(*m_record.type)) {
        if (!isSameValue(present.at(i), version.values.at(i)))
            values.insert(QString::fromLatin1(m_record.type->fields[size_t(i)].column), version.values.at(i));
    }
    return values;
}

void HistoryPane::showActs()
{
    const bool writable = !m_desk.database.isReadOnly();
    const LoggedChange *line = m_changes->current();
    const bool removed = line != nullptr && line->deletion > 0;
    m_line->setVisible(writable);
    m_version->setVisible(writable);
    m_line->setText(removed ? tr("Bring the deleted row back") : tr("Restore the value before"));
    m_line->setAccessibleName(tr("History: %1").arg(m_line->text()));
    attempt(m_desk.notices, [&] {
        const bool changed = line != nullptr && line->kind == ChangeKind::Changed && line->field != nullptr &&
                             !isSameValue(seenValue(*line), line->before);
        m_line->setEnabled(removed || changed);
        m_version->setEnabled(current() != nullptr && !differing(*current()).isEmpty());
    });
}

void HistoryPane::restoreLine()
{
    const LoggedChange *line = m_changes->current();
    if (line == nullptr)
        return;
    // The pane reads anew as soon as the file has changed.
    const LoggedChange change = *line;
    attempt(m_desk.notices, [&] {
        if (change.deletion > 0) {
            restoreFromBin(m_desk.database, {change.deletion});
            return sayWithUndo(m_desk, tr("“%1” has been brought back.").arg(shortTitle(change.title)));
        }
        const QString column = QString::fromLatin1(change.field->column);
        restoreValues(m_desk.database, change.record, {{column, change.before}}, {{column, seenValue(change)}});
        sayWithUndo(m_desk, tr("“%1” has its former value again.").arg(translatedLabel(*change.field)));
    });
}

void HistoryPane::restoreVersion()
{
    const Version *version = current();
    if (version == nullptr)
        return;
    const FieldValues wanted = differing(*version);
    const QString moment = shortMoment(version->step.at);
    const QVariantList present = seen(m_record);
    FieldValues shown;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        shown.insert(it.key(), present.at(m_record.type->indexOf(it.key())));
    attempt(m_desk.notices, [&] {
        restoreValues(m_desk.database, m_record, wanted, shown);
        sayWithUndo(m_desk, tr("The record is as it was on %1 again.").arg(moment));
    });
}

void HistoryPane::showOlder()
{
    m_limit += versionsAtOnce;
    markStale();
}
