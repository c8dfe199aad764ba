// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/changespane.h"

#include "kit/look/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 12;

QTableWidgetItem *lineItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

ChangesPane::ChangesPane(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, 2, this))
{
    setObjectName(u"paper_differs"_s);
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(Role::Warning).pixmap(fontMetrics().height()));
    auto *words =
        new QLabel(tr("Differs from what the file says now. What was issued stays as it is; make a new version "
                      "where the change has to go out."),
                   this);
    words->setWordWrap(true);
    words->setProperty("kind", u"warning"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(words, 1);
    m_table->setObjectName(u"paper_changes"_s);
    m_table->setAccessibleName(tr("Changed lines"));
    m_table->setHorizontalHeaderLabels({tr("As issued"), tr("Now")});
    m_table->horizontalHeader()->setAccessibleName(tr("Changed lines: columns"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setMinimumHeight(mostLines * fontMetrics().height());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_table);
    hide();
}

void ChangesPane::show(const QList<LineChange> &changes)
{
    m_table->setRowCount(int(changes.size()));
    for (int row = 0; row < int(changes.size()); ++row) {
        m_table->setItem(row, 0, lineItem(changes.at(row).before));
        m_table->setItem(row, 1, lineItem(changes.at(row).now));
    }
    setVisible(!changes.isEmpty());
}
