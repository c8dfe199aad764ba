// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/journal.h"

#include <QAbstractTableModel>
#include <QTimer>

/// The journal as a table that grows as it is looked at: the newest steps are there at once, however long the log is.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Time, Who, What, Columns };

    JournalModel(const Database &database, QObject *parent);

    /// Throws StoreError. At least `rows` rows are read again where there are so many.
    void setQuery(const JournalQuery &query, int rows);
    [[nodiscard]] const LogEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool isComplete() const { return m_reader.isComplete(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const QString &sentence);
    void grown();

private:
    void goOn();
    void readSlice();
    void append(const QList<LogEntry> &entries);

    const Database &m_database;
    JournalReader m_reader;
    QList<LogEntry> m_entries;
    qsizetype m_wanted = 0; ///< rows that are to be there before the reading rests
    QTimer m_slices;
};

/// The cells of a step, each with its day.
QStringList journalCells(const LogEntry &entry);
QStringList journalHeadings();
