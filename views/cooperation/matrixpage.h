// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/lists/keptplace.h"
#include "kit/pages/room.h"
#include "store/database.h"

class EmptyState;
class MatrixModel;
class PageHead;
class QSpinBox;
class QStackedWidget;
class QTableView;
struct Desk;
struct ListTable;
struct MatrixCell;

/// Which plans there are with each partner in each year. A cell opens its plans, or begins the one that is missing.
class MatrixPage : public Room
{
    Q_OBJECT

public:
    MatrixPage(Desk &desk, QWidget *parent);

    void open(const Place &, const RecordRef &) override {}
    void print() override;
    void exportList() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageHead *makeHead();
    QSpinBox *addYear(PageHead &head, const QString &name, const QString &label, int year);
    void setUpTable();
    void fit();
    void follow(const Changes &changes);
    void refresh();
    void openCurrent();
    void openSummary();
    void openCell(const MatrixCell &cell, int year, const QString &partner);
    void begin(const MatrixCell &cell, int year);
    void copySelection() const;
    [[nodiscard]] ListTable shown() const;

    Desk &m_desk;
    MatrixModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    KeptPlace m_place;
    EmptyState *m_empty;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    bool m_stale = true;
};
