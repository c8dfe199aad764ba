// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"
#include "store/database.h"

class ChangesView;
class EmptyState;
class JournalFilter;
class JournalModel;
class QBoxLayout;
class QLabel;
class QStackedWidget;
class RowsTable;
struct Desk;
struct ListTable;

/// The office's journal: who did what, day by day, with what each step changed beside it.
class JournalPage : public Room
{
    Q_OBJECT

public:
    explicit JournalPage(Desk &desk, QWidget *parent = nullptr);

    void open(const Place &, const RecordRef &) override {}
    void startFilter() override;
    void print() override;
    void exportList() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void follow();
    void refresh();
    void showStep();
    void showCount();
    [[nodiscard]] ListTable table() const;

    Desk &m_desk;
    JournalFilter *m_filter;
    QStackedWidget *m_stack;
    JournalModel *m_model;
    RowsTable *m_table;
    EmptyState *m_empty;
    ChangesView *m_changes;
    QLabel *m_count;
    QBoxLayout *m_halves;
};
