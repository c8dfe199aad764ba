// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/grid/gridspec.h"
#include "kit/grid/leavabletable.h"
#include "kit/lists/keptplace.h"

class GridDelegate;
struct Desk;

/// A grid to type into like a spreadsheet: typing edits, Enter goes down, Tab right, the last row grows, Ctrl+D fills
/// down, Esc leaves the grid from any row, blocks are copied and pasted, Alt+Up and Alt+Down or the mouse on the row's
/// head move rows, Del deletes them.
class GridView : public LeavableTable
{
    Q_OBJECT

public:
    GridView(Desk &desk, GridSpec spec, QWidget *parent);

    void setOwner(qint64 owner);
    void setScope(const RecordRef &scope);
    [[nodiscard]] GridModel &grid() { return *m_model; }
    [[nodiscard]] qint64 currentId() const;
    /// Selects the record's row and shows it.
    bool select(qint64 id);

    void removeSelected();
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(1); }
    void insertBelow();

signals:
    void currentChangedTo(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setUp();
    void sayCurrent();
    void fitRows();
    void fitColumns();
    void moveCurrent(int by);
    void goDown();
    void copySelection() const;
    void pasteBlock();
    void fillDown();
    void headMoved(int logical, int from, int to);
    [[nodiscard]] QList<int> selectedRows() const;
    void openReferenced();
    void goTo(const QModelIndex &index);
    bool handleGridKey(QKeyEvent *event);

    Desk &m_desk;
    GridModel *m_model;
    GridDelegate *m_delegate;
    KeptPlace m_place;
    qint64 m_saidId = 0; ///< the current record as it was last told to others
};
