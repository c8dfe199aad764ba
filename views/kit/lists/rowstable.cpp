// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/rowstable.h"

#include "kit/lists/rowsmodel.h"
#include "kit/look/look.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

RowsTable::RowsTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model, QWidget *parent,
                     KeptPlace::WhenGone whenGone)
    : QTableView(parent), m_place(*this, RowsModel::IdRole, whenGone)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("%1: columns").arg(accessibleName));
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fit();
    keepPlace();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) { emit opened(at.row()); });
}

void RowsTable::keepPlace()
{
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (!m_forgets)
            m_place.keep();
    });
    connect(model(), &QAbstractItemModel::modelReset, this, [this] {
        if (!std::exchange(m_forgets, false))
            m_place.restore();
    });
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] { m_place.grow(); });
}

void RowsTable::forgetPlace()
{
    m_place.forget();
    m_forgets = true;
}

void RowsTable::chooseSomething()
{
    if (currentRow() < 0 && model()->rowCount() > 0)
        selectRow(0);
}

void RowsTable::setWidths(const QList<int> &letters)
{
    m_letters = letters;
    fit();
}

QList<int> RowsTable::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid())
        emit opened(currentRow());
    else
        QTableView::keyPressEvent(event);
}

void RowsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void RowsTable::fit()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lookOf(*this).rowHeight());
    for (int column = 0; column < m_letters.size(); ++column)
        setColumnWidth(column, m_letters.at(column) * fontMetrics().averageCharWidth());
}
