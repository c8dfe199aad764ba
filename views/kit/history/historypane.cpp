// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/historypane.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/flowlayout.h"
#include "kit/base/navigator.h"
#include "kit/history/changesview.h"
#include "kit/history/logtext.h"
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

#include <algorithm>

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
    connect(m_changes, &ChangesView::currentChanged, this, &HistoryPane::showActs);
    connect(m_changes, &ChangesView::opened, this, [this](const RecordRef &record) {
        if (record != m_record)
            m_desk.navigator.open(record);
    });
    connect(&desk.database, &Database::changed, this, &HistoryPane::markStale);
}

QWidget *HistoryPane::makeTools()
{
    auto *tools = new QWidget(m_stack);
    tools->setLayout(new FlowLayout(tools));
    m_older = addTool(tools, "history_older", u"down"_s, tr("Show older changes"), &HistoryPane::showOlder);
    m_line =
        addTool(tools, "history_restore_field", u"undo"_s, tr("Restore the value before"), &HistoryPane::restoreLine);
    m_version = addTool(tools, "history_restore_version", u"history"_s, tr("Restore this version"),
                        &HistoryPane::restoreVersion);
    m_version->setToolTip(tr("All fields of the record get the values that they had after this change; rows that "
                             "belong to the record stay as they are"));
    return tools;
}

QToolButton *HistoryPane::addTool(QWidget *tools, const char *name, const QString &icon, const QString &text,
                                  void (HistoryPane::*act)())
{
    QToolButton *button = toolButton(QString::fromLatin1(name), icon, text, tools);
    button->setAccessibleName(tr("History: %1").arg(text));
    connect(button, &QToolButton::clicked, this, act);
    tools->layout()->addWidget(button);
    return button;
}

QWidget *HistoryPane::first() const
{
    return m_list;
}

void HistoryPane::show(const RecordRef &record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_limit = versionsAtOnce;
    m_versions.clear();
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
    const bool beside = width() > lettersBeside * fontMetrics().averageCharWidth();
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistoryPane::refresh()
{
    m_stale = false;
    m_seen.clear();
    const qint64 shown = current() != nullptr ? current()->step.id : 0;
    const bool read = attempt(m_desk.notices, [this] {
        m_versions = m_record.isValid() ? historyOf(m_desk.database, m_record, m_limit) : QList<Version>();
    });
    if (!read)
        return m_versions.clear();
    fill();
    const auto at = std::ranges::find(m_versions, shown, [](const Version &version) { return version.step.id; });
    if (m_versions.isEmpty())
        showVersion();
    else
        m_list->selectRow(at == m_versions.end() ? 0 : int(at - m_versions.begin()));
}

void HistoryPane::fill()
{
    QList<QStringList> rows;
    for (const Version &version : std::as_const(m_versions))
        rows.append({momentText(version.step.at), writerText(version.step), version.step.label});
    m_model->setRows(rows);
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
    m_changes->show(version != nullptr ? version->changes : QList<LoggedChange>(), m_record);
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
    for (const qsizetype i : listedFields(*m_record.type)) {
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
            return sayWithUndo(m_desk, tr("“%1” has been brought back.").arg(change.title.simplified().left(60)));
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
    const QString moment = momentText(version->step.at);
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
