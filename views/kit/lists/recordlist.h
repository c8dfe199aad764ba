// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/flowhost.h"
#include "kit/lists/exportlist.h"
#include "kit/lists/listspec.h"
#include "store/database.h"

class EmptyState;
class FilterBar;
class QLabel;
class QStackedWidget;
class RecordTable;
struct Desk;

/// A list of records with its filter, its count and what stands there when it is empty. Follows the file by itself.
class RecordList : public FlowHost
{
    Q_OBJECT

public:
    RecordList(Desk &desk, const RecordType &type, ListSpec spec, QWidget *parent = nullptr);

    [[nodiscard]] RecordTable &table() { return *m_table; }
    [[nodiscard]] FilterBar &filter() { return *m_filter; }
    /// Shows the record, taking the filter off where it would hide it.
    void select(qint64 id);
    void narrow(const QString &label, const QList<Condition> &conditions);
    void refresh();
    /// What stands there now, for print and export.
    [[nodiscard]] ShownList shown() const;

signals:
    void newWanted();

private:
    void follow(const Changes &changes);
    [[nodiscard]] bool concerns(const Changes &changes) const;
    void showCount();
    void showNothing();
    void showUnreadable(const QString &sentence);
    void showEvent(QShowEvent *event) override;

    Desk &m_desk;
    const RecordType &m_type;
    ListSpec m_spec;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
    QLabel *m_count;
    qint64 m_all = -1; ///< rows of the kind; −1 before they are counted
    bool m_stale = true;
};
