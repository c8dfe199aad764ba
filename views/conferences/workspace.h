// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/core/recordref.h"
#include "store/database.h"

#include <QWidget>

class ElidedLabel;
class QLabel;
class QTabWidget;
class WorkspaceTab;
struct Desk;

/// All that belongs to one conference, on tabs that are made when they are first looked at.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(Desk &desk, QWidget *parent);

    /// False when there is no such conference. `target` is a record of the conference to be shown.
    bool open(Id<Conference> conference, const RecordRef &target);
    [[nodiscard]] Id<Conference> conference() const { return m_conference; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }
    void takeFocus();
    void startNew();
    void startFilter();
    /// The paper that fits the tab; else shows which papers there are.
    void print();

signals:
    /// Back to the list.
    void left();

private:
    void layOut();
    WorkspaceTab &tab(int index);
    WorkspaceTab &current();
    void showTab(int index);
    void point(const RecordRef &target);
    bool showHead();
    void follow(const Changes &changes);

    Desk &m_desk;
    Id<Conference> m_conference;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QTabWidget *m_tabs;
};
