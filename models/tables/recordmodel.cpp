// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordmodel.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 128;
constexpr qsizetype pagesKept = 32;
constexpr qsizetype fetchSize = 20'000;

} // namespace

RecordModel::RecordModel(const RecordType &type, RowFeed feed, QObject *parent, std::vector<ComputedColumn> computed)
    : QAbstractTableModel(parent)
    , m_type(type)
    , m_feed(std::move(feed))
    , m_columns(listedFields(type))
    , m_computed(std::move(computed))
    , m_pages(pagesKept)
{
    m_rows = int(m_feed.size());
}

void RecordModel::setFeed(RowFeed feed)
{
    beginResetModel();
    m_feed = std::move(feed);
    m_pages.clear();
    m_rows = int(m_feed.size());
    // As in fetchMore().
    m_growing = true;
    endResetModel();
    m_growing = false;
}

int RecordModel::rowOf(qint64 id)
{
    for (int row = 0;; ++row) {
        while (row >= m_rows && canFetchMore({})) {
            const int before = m_rows;
            fetchMore({});
            // A feed that cannot be read never grows.
            if (m_rows == before && !m_feed.isComplete())
                return -1;
        }
        if (row >= m_rows)
            return -1;
        if (m_feed.idAt(row) == id)
            return row;
    }
}

const FieldInfo *RecordModel::fieldAt(int column) const
{
    return column >= 0 && column < m_columns.size() ? &m_type.fields[size_t(m_columns.at(column))] : nullptr;
}

const ComputedColumn &RecordModel::computedAt(int column) const
{
    return m_computed[size_t(column - m_columns.size())];
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + int(m_computed.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case IdRole:
        return m_feed.idAt(index.row());
    case Qt::TextAlignmentRole:
        return alignment(index.row(), index.column());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        // Tables do not tell a reader the column of a cell.
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(index.row(), index.column()));
    default:
        return fieldAt(index.column()) ? QVariant() : computedData(index.row(), index.column(), role);
    }
}

QString RecordModel::text(int number, int column) const
{
    const QVariantList &values = row(number);
    if (values.isEmpty())
        return u"…"_s;
    const FieldInfo *field = fieldAt(column);
    return field ? displayText(*field, values.at(m_columns.at(column)))
                 : computedAt(column).data(values, Qt::DisplayRole).toString();
}

QVariant RecordModel::computedData(int number, int column, int role) const
{
    const QVariantList &values = row(number);
    return values.isEmpty() ? QVariant() : computedAt(column).data(values, role);
}

QVariant RecordModel::alignment(int row, int column) const
{
    const FieldInfo *field = fieldAt(column);
    const QVariant own = field ? QVariant() : computedData(row, column, Qt::TextAlignmentRole);
    return own.isValid()
               ? own
               : QVariant(int((field && isNumeric(field->kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const FieldInfo *field = orientation == Qt::Horizontal ? fieldAt(section) : nullptr;
    if (role == Qt::TextAlignmentRole && field != nullptr && isNumeric(field->kind))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    return field ? translatedLabel(*field) : QCoreApplication::translate("Field", computedAt(section).label);
}

bool RecordModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_growing && (!m_feed.isComplete() || m_rows < m_feed.size());
}

void RecordModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_growing)
        return;
    try {
        m_feed.fetch(fetchSize);
    } catch (const std::exception &error) {
        emit failed(QString::fromUtf8(error.what()));
    }
    const int rows = int(m_feed.size());
    if (rows == m_rows)
        return;
    // Whoever is told of the rows may ask for more at once; no rows must come in before all have been told.
    m_growing = true;
    beginInsertRows({}, m_rows, rows - 1);
    // The last page may have been short.
    m_pages.remove(m_rows / pageSize);
    m_rows = rows;
    endInsertRows();
    m_growing = false;
}

const QVariantList &RecordModel::row(int number) const
{
    static const QVariantList unreadable;
    const qsizetype page = number / pageSize;
    if (!m_pages.contains(page))
        m_pages.insert(page, new Page(load(page)));
    const Page &rows = *m_pages.object(page);
    const qsizetype at = number % pageSize;
    return at < rows.size() ? rows.at(at) : unreadable;
}

RecordModel::Page RecordModel::load(qsizetype page) const
{
    try {
        return m_feed.page(page * pageSize, pageSize);
    } catch (const std::exception &error) {
        emit failed(QString::fromUtf8(error.what()));
        return {};
    }
}
