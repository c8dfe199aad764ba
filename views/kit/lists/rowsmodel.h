// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

/// Rows of text that are there already, under headings. Cells show one line; the whole text is in the tool tip.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowsModel(QStringList headings, QObject *parent)
        : QAbstractTableModel(parent), m_headings(std::move(headings))
    {
    }

    enum Role { IdRole = Qt::UserRole };

    /// `ids` tell which rows are the same when they are set again; without any they are known by their numbers.
    void setRows(const QList<QStringList> &rows, const QList<qint64> &ids = {});
    void append(const QList<QStringList> &rows, const QList<qint64> &ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
    QList<qint64> m_ids;
};
