// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/agenda/agendatimes.h"
#include "conferences/workspacetab.h"

class EmptyState;
class GridPane;
class GridView;
class QLabel;
class QStackedWidget;
class SessionChooser;
struct GridSpec;

/// The agenda of a session with its running times, and in words what does not fit.
class AgendaTab : public WorkspaceTab
{
    Q_OBJECT

public:
    AgendaTab(Desk &desk, QWidget *parent);

    void point(const RecordRef &record) override;
    void startNew() override;
    bool print() override;
    QWidget *first() override;

protected:
    void load() override;

private:
    GridSpec spec();
    GridView &grid() const;
    void addTools();
    void addLevelTool(const QString &name, const QString &iconName, const QString &label,
                      const QList<QKeySequence> &keys, int by);
    void moveLevels(int by);
    void showSession();
    void showFindings();
    void addSession();

    SessionChooser *m_sessions;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    GridPane *m_pane;
    QLabel *m_findings;
    QList<SessionFile> m_agenda;
    AgendaTimes m_times;
};
