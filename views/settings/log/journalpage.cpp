// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/log/journalpage.h"

#include "domain/text/numbers.h"
#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/history/changesview.h"
#include "kit/history/openlogged.h"
#include "kit/lists/emptystate.h"
#include "kit/lists/exportlist.h"
#include "kit/lists/rowstable.h"
#include "kit/pages/folding.h"
#include "kit/pages/pagehead.h"
#include "reports/listpaper.h"
#include "settings/log/journalfilter.h"
#include "settings/log/journalmodel.h"
#include "settings/settingspages.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsPrinted = 5000;
constexpr int stepsAtOnce = 1000;

} // namespace

JournalPage::JournalPage(Desk &desk, QWidget *parent)
    : Room(parent)
    , m_desk(desk)
    , m_filter(new JournalFilter(desk, this))
    , m_stack(new QStackedWidget(this))
    , m_model(new JournalModel(desk.database, this))
    , m_table(new RowsTable(u"journal_table"_s, tr("Journal"), m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_changes(new ChangesView(u"journal"_s, this))
    , m_count(new QLabel(this))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"journal_page"_s);
    m_table->setWidths({22, 7, 24});
    m_count->setObjectName(u"journal_count"_s);
    m_count->setProperty("kind", u"muted"_s);
    layOut();
    connect(m_filter, &JournalFilter::changed, this, &JournalPage::refresh);
    connect(m_table, &RowsTable::currentRowChanged, this, [this] {
        m_changes->wantFirst();
        showStep();
    });
    connect(m_changes, &ChangesView::moreWanted, this, &JournalPage::showStep);
    connect(m_model, &JournalModel::grown, this, &JournalPage::showCount);
    connect(m_model, &JournalModel::failed, this, [this](const QString &sentence) { m_desk.notices.fail(sentence); });
    connect(m_changes, &ChangesView::opened, this, [this](const RecordRef &record) { openLogged(m_desk, record); });
    connect(&desk.database, &Database::changed, this, &JournalPage::follow);
}

void JournalPage::layOut()
{
    auto *head = new PageHead(tr("Journal"), this);
    head->addOutput(*this, u"journal"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_halves->addWidget(m_stack, 3);
    m_halves->addWidget(m_changes, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(m_filter);
    column->addLayout(m_halves, 1);
    column->addWidget(m_count);
}

void JournalPage::startFilter()
{
    m_filter->focusSearch();
}

void JournalPage::showEvent(QShowEvent *event)
{
    Room::showEvent(event);
    // Emptying the bin is no change of a record, and yet stands here.
    refresh();
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    m_halves->setDirection(standsBeside(*this) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void JournalPage::follow()
{
    if (isVisible())
        refresh();
}

void JournalPage::refresh()
{
    try {
        m_filter->setAuthors(journalAuthors(m_desk.database));
        m_model->setQuery(m_filter->query(), m_table->currentRow() + 1);
    } catch (const std::exception &error) {
        m_stack->setCurrentWidget(m_empty);
        return m_empty->say(QString::fromUtf8(error.what()), tr("Try again"), [this] { refresh(); });
    }
    m_table->chooseSomething();
    if (m_model->rowCount() == 0)
        showStep();
}

void JournalPage::showStep()
{
    const int row = m_table->currentRow();
    attempt(m_desk.notices, [&] {
        m_changes->show(row >= 0 ? changesOf(m_desk.database, m_model->entry(row).id, m_changes->wanted())
                                 : StepChanges());
    });
}

void JournalPage::showCount()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isComplete() ? tr("%1 entries").arg(grouped(rows))
                                           : tr("%1 … entries").arg(grouped(rows)));
    const bool nothing = rows == 0 && m_model->isComplete();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    if (!nothing)
        return;
    const QString narrowed = m_filter->inWords();
    if (narrowed.isEmpty())
        m_empty->say(tr("Nothing has been written into this file yet."));
    else
        m_empty->say(tr("Nothing matches %1.").arg(narrowed), tr("Clear the filter"), [this] { m_filter->clear(); });
}

ListTable JournalPage::table() const
{
    ListTable table{.title = tr("Journal"), .narrowedBy = m_filter->inWords()};
    table.labels = journalHeadings();
    table.numeric.fill(false, table.labels.size());
    JournalReader reader(m_desk.database, m_filter->query());
    while (!reader.isComplete() && table.rows.size() < rowsPrinted) {
        for (const LogEntry &entry : reader.read(stepsAtOnce))
            table.rows.append(journalCells(entry));
    }
    if (!reader.isComplete())
        m_desk.notices.warn(tr("Only the newest %1 entries were taken; narrow the journal by days for older ones.")
                                .arg(grouped(table.rows.size())));
    table.total = table.rows.size();
    return table;
}

void JournalPage::print()
{
    attempt(m_desk.notices, [this] { printTable(m_desk, table()); });
}

void JournalPage::exportList()
{
    attempt(m_desk.notices, [this] { exportTable(m_desk, this, table()); });
}

Room *makeJournalPage(Desk &desk)
{
    return new JournalPage(desk);
}
