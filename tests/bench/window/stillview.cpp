// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/stillview.h"

#include "bench/measure.h"
#include "bench/window/stage.h"

#include <QHeaderView>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>

namespace {

constexpr int paintings = 9;

std::unique_ptr<QStandardItemModel> cellsIn(const QAbstractItemView &view)
{
    auto cells = std::make_unique<QStandardItemModel>();
    const QModelIndex top = view.indexAt({1, 1});
    const QModelIndex bottom = view.indexAt({1, view.viewport()->height() - 1});
    const int last = bottom.isValid() ? bottom.row() : view.model()->rowCount() - 1;
    for (int row = std::max(top.row(), 0); row <= last; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            items.append(new QStandardItem(view.model()->index(row, column).data().toString()));
        cells->appendRow(items);
    }
    return cells;
}

std::unique_ptr<QAbstractItemView> tableLike(const QTableView &like, std::unique_ptr<QStandardItemModel> cells)
{
    auto table = std::make_unique<QTableView>();
    QStandardItemModel *model = cells.release();
    model->setParent(table.get());
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(like.verticalHeader()->defaultSectionSize());
    table->horizontalHeader()->restoreState(like.horizontalHeader()->saveState());
    return table;
}

std::unique_ptr<QAbstractItemView> listOf(std::unique_ptr<QStandardItemModel> cells)
{
    auto list = std::make_unique<QListView>();
    QStandardItemModel *model = cells.release();
    model->setParent(list.get());
    list->setModel(model);
    return list;
}

} // namespace

StillView::StillView(const QAbstractItemView &like)
{
    const auto *table = qobject_cast<const QTableView *>(&like);
    m_view = table != nullptr ? tableLike(*table, cellsIn(like)) : listOf(cellsIn(like));
    m_view->setAttribute(Qt::WA_ShowWithoutActivating);
    m_view->resize(like.size());
    m_view->show();
    rest();
}

void StillView::paintRow(int row)
{
    const QRect cell = m_view->visualRect(m_view->model()->index(row, 0));
    m_view->viewport()->repaint(0, cell.y(), m_view->viewport()->width(), cell.height());
}

double StillView::milliseconds()
{
    return ::milliseconds(paintings, [this] { paint(); });
}
