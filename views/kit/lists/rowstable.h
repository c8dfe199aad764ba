// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/keptplace.h"

#include <QTableView>

/// A table to read in and to choose from, a line for each row; Tab goes past it. What is chosen stays chosen when its
/// rows are read anew: the model tells by RowsModel::IdRole which is which.
class RowsTable : public QTableView
{
    Q_OBJECT

public:
    RowsTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model, QWidget *parent,
              KeptPlace::WhenGone whenGone = KeptPlace::WhenGone::Nothing);

    /// Widths in average letters; the last column takes what is left.
    void setWidths(const QList<int> &letters);
    /// -1 where none is chosen.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    [[nodiscard]] QList<int> selectedRows() const;
    /// What is chosen, else the first row, where there are any.
    void chooseSomething();
    /// The rows that come next are of something else.
    void forgetPlace();

signals:
    void currentRowChanged(int row);
    /// By Enter or a double click.
    void opened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepPlace();
    void fit();

    KeptPlace m_place;
    bool m_forgets = false;
    QList<int> m_letters;
};
