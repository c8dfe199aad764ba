// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/recordmodel.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 128;
constexpr qsizetype pagesKept = 32;
constexpr qsizetype fetchSize = 20'000;

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Integer || kind == FieldKind::Decimal;
}

} // namespace

RecordModel::RecordModel(const RecordType &type, RowFeed feed, QObject *parent)
    : QAbstractTableModel(parent)
    , m_type(type)
    , m_feed(std::move(feed))
    , m_columns(listedFields(type))
    , m_pages(pagesKept)
{
    m_rows = int(m_feed.size());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldInfo &field = m_type.fields[size_t(m_columns.at(index.column()))];
    if (role == IdRole)
        return m_feed.idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(field.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QVariantList &values = row(index.row());
    return values.isEmpty() ? u"…"_s : displayText(field, values.at(m_columns.at(index.column())));
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return translatedLabel(m_type.fields[size_t(m_columns.at(section))]);
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
    // Whoever is told that rows are coming may ask for more at once.
    m_growing = true;
    beginInsertRows({}, m_rows, rows - 1);
    // The last page may have been short.
    m_pages.remove(m_rows / pageSize);
    m_rows = rows;
    m_growing = false;
    endInsertRows();
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
