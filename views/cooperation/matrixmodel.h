// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/cooperation/partnermatrix.h"

#include <QAbstractTableModel>

struct Desk;

/// Partners by years: what there is of plans, in words and by an icon. The first column names the partner.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The partner, on any column.
    static constexpr int IdRole = Qt::UserRole;

    MatrixModel(Desk &desk, QObject *parent);

    void show(const PartnerMatrix &matrix, int lastYear);
    [[nodiscard]] Id<Organisation> partnerAt(const QModelIndex &index) const;
    [[nodiscard]] QString partnerName(const QModelIndex &index) const;
    /// Null for the partner's own column.
    [[nodiscard]] const MatrixCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] int yearAt(int column) const { return m_matrix.firstYear + column - 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString inWords(const MatrixCell &cell) const;
    [[nodiscard]] QVariant iconOf(const MatrixCell &cell, int year) const;
    [[nodiscard]] QString tipOf(const MatrixCell &cell) const;

    Desk &m_desk;
    PartnerMatrix m_matrix;
    int m_years = 0;
};
