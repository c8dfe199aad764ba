// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/matrixmodel.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "store/queries/recordqueries.h"

#include <QStringList>

using namespace Qt::StringLiterals;

MatrixModel::MatrixModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void MatrixModel::show(const PartnerMatrix &matrix, int lastYear)
{
    beginResetModel();
    m_matrix = matrix;
    m_years = lastYear - matrix.firstYear + 1;
    endResetModel();
}

Id<Organisation> MatrixModel::partnerAt(const QModelIndex &index) const
{
    return index.isValid() ? m_matrix.rows.at(index.row()).partner : Id<Organisation>();
}

QString MatrixModel::partnerName(const QModelIndex &index) const
{
    return index.isValid() ? m_matrix.rows.at(index.row()).title : QString();
}

const MatrixCell *MatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_matrix.rows.at(index.row()).cells.at(index.column() - 1);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_years;
}

QString MatrixModel::inWords(const MatrixCell &cell) const
{
    if (cell.plans.isEmpty())
        return cell.missing.isEmpty() ? u"–"_s : tr("No plan yet");
    QStringList facts;
    if (cell.isAdopted)
        facts.append(labelOf(PlanEventKind::Adopted));
    if (cell.isSigned)
        facts.append(labelOf(PlanEventKind::Signed));
    if (facts.isEmpty())
        facts.append(tr("Not adopted yet"));
    if (!cell.missing.isEmpty())
        facts.append(tr("%n plans missing", nullptr, int(cell.missing.size())));
    return facts.join(u" · "_s);
}

QVariant MatrixModel::iconOf(const MatrixCell &cell, int year) const
{
    if (cell.plans.isEmpty() && cell.missing.isEmpty())
        return {};
    // What is missing of a year to come is not late.
    if (cell.plans.isEmpty() || !cell.missing.isEmpty())
        return icon(year > m_desk.today().year() ? Role::NotStarted : Role::Overdue);
    if (cell.isSigned)
        return icon(Role::DoneOnTime);
    return icon(cell.isAdopted ? Role::OnTime : Role::DueSoon);
}

QString MatrixModel::tipOf(const MatrixCell &cell) const
{
    QStringList lines;
    attempt(m_desk.notices, [&] {
        for (const Id<Plan> plan : cell.plans)
            lines.append(titleOf(m_desk.database, {&schema<Plan>().type, plan.value}));
        for (const Id<Programme> programme : cell.missing)
            lines.append(
                tr("No plan yet: %1").arg(titleOf(m_desk.database, {&schema<Programme>().type, programme.value})));
    });
    return lines.join(u'\n');
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell *cell = cellAt(index);
    switch (role) {
    case IdRole:
        return partnerAt(index).value;
    case Qt::DisplayRole:
        return cell != nullptr ? inWords(*cell) : partnerName(index);
    case Qt::ToolTipRole:
        return cell != nullptr ? tipOf(*cell) : partnerName(index);
    case Qt::DecorationRole:
        return cell != nullptr ? iconOf(*cell, yearAt(index.column())) : QVariant();
    case Qt::AccessibleTextRole:
        return cell != nullptr
                   ? u"%1, %2: %3"_s.arg(partnerName(index), QString::number(yearAt(index.column())), inWords(*cell))
                   : partnerName(index);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Partner") : QString::number(yearAt(section));
}
