// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/recordlist.h"

#include "domain/text/numbers.h"
#include "kit/base/desk.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/filterbar.h"
#include "kit/lists/recordtable.h"
#include "store/records.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RecordList::RecordList(Desk &desk, const RecordType &type, ListSpec spec, QWidget *parent)
    : FlowHost(parent)
    , m_desk(desk)
    , m_type(type)
    , m_spec(std::move(spec))
    , m_filter(new FilterBar(m_spec.chips, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RecordTable(desk, type, m_spec, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_count(new QLabel(this))
{
    m_count->setObjectName(u"count"_s);
    m_count->setProperty("kind", u"muted"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    connect(m_filter, &FilterBar::changed, this, &RecordList::refresh);
    connect(m_filter, &FilterBar::leftDown, m_table, [this] {
        m_table->setFocus();
        if (m_table->currentId() == 0)
            m_table->selectRow(0);
    });
    connect(m_table, &RecordTable::sortWanted, this, &RecordList::refresh);
    connect(m_table, &RecordTable::grown, this, &RecordList::showCount);
    connect(&desk.database, &Database::changed, this, &RecordList::follow);
}

void RecordList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void RecordList::refresh()
{
    m_stale = false;
    try {
        m_table->setQuery(m_filter->query());
    } catch (const std::exception &error) {
        return showUnreadable(QString::fromUtf8(error.what()));
    }
    const bool empty = m_table->model()->rowCount() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (empty)
        showNothing();
    showCount();
}

bool RecordList::concerns(const Changes &changes) const
{
    // Titles of other kinds stand in reference columns, and conditions look into rows that refer to these.
    return std::ranges::any_of(changes.keyBegin(), changes.keyEnd(), [this](const QString &table) {
        return table == QLatin1StringView(m_type.table) ||
               std::ranges::any_of(m_type.fields,
                                   [&](const FieldInfo &f) {
                                       return f.references != nullptr && table == QLatin1StringView(f.references);
                                   }) ||
               std::ranges::any_of(m_filter->query().conditions, [&](const Condition &c) {
                   return c.through != nullptr && table == QLatin1StringView(c.through);
               });
    });
}

void RecordList::follow(const Changes &changes)
{
    if (!concerns(changes))
        return;
    m_all = -1;
    m_stale = true;
    if (isVisible())
        refresh();
}

void RecordList::showCount()
{
    if (m_all < 0 && m_table->isComplete())
        m_all = m_filter->isOn() ? countOf(m_desk.database, m_type) : m_table->model()->rowCount();
    const QString shown = grouped(m_table->model()->rowCount());
    if (!m_table->isComplete())
        m_count->setText(tr("%1 … rows").arg(shown));
    else
        m_count->setText(tr("%1 / %2 rows").arg(shown, grouped(std::max<qint64>(m_all, 0))));
}

void RecordList::showNothing()
{
    if (m_filter->isOn())
        m_empty->say(tr("Nothing matches %1.").arg(m_filter->inWords()), tr("Clear the filter"),
                     [this] { m_filter->clear(); });
    else
        m_empty->say(m_spec.firstStep, m_desk.database.isReadOnly() ? QString() : m_spec.newLabel,
                     [this] { emit newWanted(); });
}

void RecordList::showUnreadable(const QString &sentence)
{
    m_stack->setCurrentWidget(m_empty);
    m_empty->say(sentence, tr("Try again"), [this] { refresh(); });
}

void RecordList::select(qint64 id)
{
    if (m_stale)
        refresh();
    if (m_table->select(id) || !m_filter->isOn())
        return;
    m_filter->clear();
    m_table->select(id);
}

ShownList RecordList::shown() const
{
    return {translatedLabel(m_type), m_filter->inWords(), &m_type, m_table->query(),
            shownColumns(m_type, m_table->records(), m_table->visibleColumns(), m_spec.computed)};
}

void RecordList::narrow(const QString &label, const QList<Condition> &conditions)
{
    m_filter->clear();
    m_filter->narrow(label, conditions);
}
