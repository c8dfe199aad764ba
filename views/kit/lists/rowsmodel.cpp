// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/rowsmodel.h"

using namespace Qt::StringLiterals;

void RowsModel::setRows(const QList<QStringList> &rows, const QList<qint64> &ids)
{
    beginResetModel();
    m_rows = rows;
    m_ids = ids;
    endResetModel();
}

void RowsModel::append(const QList<QStringList> &rows, const QList<qint64> &ids)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows += rows;
    m_ids += ids;
    endInsertRows();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text.simplified();
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        // Tables do not tell a reader the column of a cell.
        return u"%1: %2"_s.arg(m_headings.at(index.column()), text);
    case IdRole:
        return m_ids.value(index.row());
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_headings.value(section);
}
