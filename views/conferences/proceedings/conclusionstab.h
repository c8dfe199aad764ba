// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

class AssignPane;
class GridPane;
class LinksPane;
class QSplitter;
class QStackedWidget;
class QToolButton;

/// The conclusions of the conference; for the chosen one whom it addresses, and the tasks that come of it.
class ConclusionsTab : public WorkspaceTab
{
    Q_OBJECT

public:
    ConclusionsTab(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;
    void startNew() override;
    QWidget *first() override;

protected:
    void load() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void showCurrent(qint64 id);
    void startAssigning();
    void assigned(int count);

    QSplitter *m_split;
    GridPane *m_conclusions;
    QStackedWidget *m_side;
    GridPane *m_addressees;
    QToolButton *m_assign;
    LinksPane *m_links;
    AssignPane *m_pane;
};
