// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "tables/rowfeed.h"

#include <QAbstractTableModel>
#include <QCache>

/// A list of records of one kind as a Qt table: ids from the feed and a few pages of rows, never the whole table.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The record's id, on any column.
    static constexpr int IdRole = Qt::UserRole;

    RecordModel(const RecordType &type, RowFeed feed, QObject *parent = nullptr);

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
    [[nodiscard]] const QVariantList &row(int number) const;
    [[nodiscard]] Page load(qsizetype page) const;

    const RecordType &m_type;
    RowFeed m_feed;
    QList<qsizetype> m_columns; ///< fields that are shown, by index
    int m_rows = 0;
    bool m_growing = false;
    mutable QCache<qsizetype, Page> m_pages;
};
