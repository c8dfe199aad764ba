// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/desk.h"
#include "kit/pages/room.h"

class QStackedWidget;
class RecordPage;
class Workspace;

/// The list of conferences, and the workspace of the one that was opened from it.
class ConferencesRoom : public Room
{
    Q_OBJECT

public:
    ConferencesRoom(Desk &desk, QWidget *parent);

    void open(const Place &place, const RecordRef &owner) override;
    void startNew() override;
    void startFilter() override;
    void print() override;
    void exportList() override;

    [[nodiscard]] RecordPage &page() { return *m_page; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

private:
    RecordPage *makePage();
    void addListTools();
    [[nodiscard]] bool isListShown() const;
    void openWorkspace(qint64 conference, const RecordRef &target);
    void showList();
    void leave();

    Desk &m_desk;
    Navigator m_listNavigator;
    Desk m_listDesk; ///< choosing a row in the list is no visit: the way back leads to the list, not through its rows
    QStackedWidget *m_stack;
    RecordPage *m_page;
    Workspace *m_workspace;
};

Room *makeConferencesRoom(Desk &desk, QWidget *parent);
