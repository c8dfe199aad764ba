// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/summary/yearvalues.h"

#include <QAbstractTableModel>

struct Desk;

/// All indicators with their figures of a year, of which that year's column can be typed into.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Unit, Before, Now, Source, Remark, ColumnCount };

    ValuesModel(Desk &desk, QObject *parent);

    void setYear(int year);
    void reload();
    /// Texts from (row, column) down and to the right, in one step. Gives what could not be read.
    QStringList paste(const QModelIndex &at, const QList<QStringList> &cells);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// False when the text is no figure.
    bool write(const QModelIndex &index, const QString &text);
    void writeWords(const YearValue &value, int column, const QString &text);

    Desk &m_desk;
    int m_year = 0;
    QList<YearValue> m_rows;
    bool m_writing = false;
};
