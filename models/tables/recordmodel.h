// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "tables/rowfeed.h"

#include <QAbstractTableModel>
#include <QCache>

#include <vector>

/// A column that is not a field but follows from a row: its values in stored form, references as text.
struct ComputedColumn
{
    const char *label; ///< English source text, context "Field"
    std::function<QVariant(const QVariantList &row, int role)> data;
};

/// A list of records of one kind as a Qt table: ids from the feed and a few pages of rows, never the whole table.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The record's id, on any column.
    static constexpr int IdRole = Qt::UserRole;

    RecordModel(const RecordType &type, RowFeed feed, QObject *parent = nullptr,
                std::vector<ComputedColumn> computed = {});

    /// Shows other rows from here on; whoever looks at the model is told of a reset.
    void setFeed(RowFeed feed);
    /// The row of a record; fetches until it comes up. -1 when the list does not hold it.
    [[nodiscard]] int rowOf(qint64 id);
    /// The field that a column shows; nothing for a computed one.
    [[nodiscard]] const FieldInfo *fieldAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page could not be read; its cells show "…".
    void failed(const QString &sentence) const;

private:
    using Page = QList<QVariantList>;
    [[nodiscard]] const ComputedColumn &computedAt(int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant computedData(int row, int column, int role) const;
    [[nodiscard]] QVariant alignment(int row, int column) const;
    [[nodiscard]] const QVariantList &row(int number) const;
    [[nodiscard]] Page load(qsizetype page) const;

    const RecordType &m_type;
    RowFeed m_feed;
    QList<qsizetype> m_columns; ///< fields that are shown, by index
    std::vector<ComputedColumn> m_computed;
    int m_rows = 0;
    bool m_growing = false;
    mutable QCache<qsizetype, Page> m_pages;
};
