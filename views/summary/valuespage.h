// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

class EmptyState;
class QSpinBox;
class QStackedWidget;
class ValuesModel;
class ValuesView;
struct Desk;
struct ListTable;

/// The figures of all indicators for one year.
class ValuesPage : public Room
{
    Q_OBJECT

public:
    explicit ValuesPage(Desk &desk, QWidget *parent = nullptr);

    void open(const Place &, const RecordRef &) override {}
    void print() override;
    void exportList() override;

private:
    [[nodiscard]] ListTable shown() const;
    void addHead();
    void showEmpty();

    Desk &m_desk;
    QSpinBox *m_year;
    QStackedWidget *m_stack;
    ValuesModel *m_model;
    ValuesView *m_view;
    EmptyState *m_empty;
};
