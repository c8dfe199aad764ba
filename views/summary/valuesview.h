// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/grid/leavabletable.h"

class ValuesModel;
struct Desk;

/// The figures of a year to type in one below the other: Enter goes down, Tab right, a block can be pasted.
class ValuesView : public LeavableTable
{
    Q_OBJECT

public:
    ValuesView(Desk &desk, ValuesModel &model, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void changeEvent(QEvent *event) override;

private:
    void goDown();
    void pasteBlock();
    void emptyCell();
    void fit();

    Desk &m_desk;
    ValuesModel &m_values;
};
