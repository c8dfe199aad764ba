// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/keptplace.h"
#include "kit/lists/listspec.h"

#include <QTableView>
#include <QTimer>

#include <memory>

class ListSource;
class QMenu;
struct Desk;

/// The table of a list. Scroll, selection and current row belong to records, not to row numbers, and survive whatever
/// changes the rows.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    RecordTable(Desk &desk, const RecordType &type, const ListSpec &spec, QWidget *parent);
    ~RecordTable() override;

    /// Shows what the query finds, the first page at once and the rest in slices; the table's own order is put in.
    /// Throws StoreError.
    void setQuery(ListQuery query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// False when the record is not in the list.
    bool select(qint64 id);
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] RecordModel &records() { return *m_model; }
    /// Logical columns from left to right.
    [[nodiscard]] QList<int> visibleColumns() const;
    /// One entry for each column, to show or to hide it, and a menu of those to sort by.
    void fillColumnMenu(QMenu &menu);

signals:
    void currentChangedTo(qint64 id);
    void opened(qint64 id);
    /// Further rows came in, or all are there now.
    void grown();
    void sortWanted(const char *column, bool descending);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp(const ListSpec &spec);
    void restoreColumns(const ListSpec &spec);
    [[nodiscard]] int usualWidth(int column) const;
    [[nodiscard]] int columnOf(const char *field) const;
    [[nodiscard]] bool isTitle(int column) const;
    void fitColumns();
    void fitRows();
    [[nodiscard]] RowFeed feedOf(const std::shared_ptr<ListSource> &source) const;
    void fetchSlice();
    void sortBy(int column);
    void keepColumns();
    void chooseColumns(const QPoint &at);
    void addSorting(QMenu &menu);
    [[nodiscard]] QString headingOf(int column) const;
    void showColumn(int column, bool on);
    void foldColumns();
    void unfoldColumns();
    [[nodiscard]] int leastWidth(int column) const;
    void openReferenced();
    void copySelection() const;
    [[nodiscard]] QString stateKey() const;

    Desk &m_desk;
    const RecordType &m_type;
    std::shared_ptr<ListSource> m_source;
    RecordModel *m_model;
    KeptPlace m_place{*this, RecordModel::IdRole};
    ListQuery m_query;
    const char *m_order = nullptr;
    bool m_descending = false;
    bool m_fitting = false;
    bool m_dragging = false;   ///< the mouse is down on a heading
    bool m_ownColumns = false; ///< the user has set the widths; they stay
    QList<int> m_folded;       ///< chosen, but hidden while there is no room for them
    QTimer m_slices;
};
