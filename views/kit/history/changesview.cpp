// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/history/changesview.h"

#include "kit/history/layoutwords.h"
#include "kit/history/logtext.h"
#include "kit/lists/rowsmodel.h"
#include "kit/lists/rowstable.h"
#include "kit/look/toolbutton.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Whose, What, Before, After };

constexpr qsizetype longText = 40; ///< letters from which a cell cannot be counted on to show all
constexpr qsizetype mostLetters = 20'000;
constexpr int wholeLines = 6;
constexpr int firstRows = 300;
constexpr int timesMore = 10;

bool isLong(const QString &text)
{
    return text.size() > longText || text.contains(u'\n');
}

} // namespace

ChangesView::ChangesView(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel({tr("Record"), tr("Field"), tr("Before"), tr("After")}, this))
    , m_table(new RowsTable(prefix + u"_changes"_s, tr("What was changed"), m_model, this))
    , m_more(toolButton(prefix + u"_more"_s, u"down"_s, tr("Show more lines"), this))
    , m_whole(new QPlainTextEdit(this))
{
    m_table->setWidths({20, 20, 13});
    m_whole->setObjectName(prefix + u"_whole"_s);
    m_whole->setAccessibleName(tr("The whole text of the chosen line"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setFixedHeight((wholeLines + 1) * fontMetrics().lineSpacing());
    m_whole->hide();
    m_more->hide();
    wantFirst();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_whole);
    connect(m_table, &RowsTable::currentRowChanged, this, [this] {
        showWhole();
        emit currentChanged();
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_wanted *= timesMore;
        emit moreWanted();
    });
    connect(m_table, &RowsTable::opened, this, [this](int row) { emit opened(m_changes.at(row).record); });
}

void ChangesView::wantFirst()
{
    m_wanted = firstRows;
}

void ChangesView::show(const StepChanges &told, const RecordRef &own)
{
    m_changes = told.changes;
    m_more->setVisible(told.isCut);
    std::ranges::for_each(m_changes, sayLayoutValues);
    QList<QStringList> rows;
    bool others = false;
    for (const LoggedChange &change : std::as_const(m_changes)) {
        const bool isOwn = change.record == own;
        others = others || !isOwn;
        rows.append({isOwn ? QString() : recordText(change), whatChanged(change), change.shownBefore.left(mostLetters),
                     change.shownAfter.left(mostLetters)});
    }
    m_table->forgetPlace();
    m_model->setRows(rows);
    m_table->setColumnHidden(Whose, !others);
    if (!rows.isEmpty())
        m_table->selectRow(0);
    showWhole();
    emit currentChanged();
}

const LoggedChange *ChangesView::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_changes.size() ? &m_changes.at(row) : nullptr;
}

QWidget *ChangesView::setTabsAfter(QWidget *before)
{
    setTabOrder(before, m_table);
    setTabOrder(m_table, m_more);
    setTabOrder(m_more, m_whole);
    return m_whole;
}

void ChangesView::showWhole()
{
    const LoggedChange *change = current();
    m_whole->setVisible(change != nullptr && (isLong(change->shownBefore) || isLong(change->shownAfter)));
    if (change != nullptr)
        m_whole->setPlainText(tr("Before: %1\n\nAfter: %2")
                                  .arg(change->shownBefore.left(mostLetters), change->shownAfter.left(mostLetters)));
}
