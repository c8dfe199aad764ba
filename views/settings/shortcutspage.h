// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

class QTableWidget;

/// All keys in one table: those of the window's menus, read from the menus themselves, and those of lists, grids and
/// fields.
class ShortcutsPage : public Room
{
    Q_OBJECT

public:
    explicit ShortcutsPage(QWidget *parent = nullptr);

    void open(const Place &, const RecordRef &) override {}

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addRow(const QString &where, const QString &keys, const QString &act);

    QTableWidget *m_table;
};
