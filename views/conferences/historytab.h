// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

class HistoryPane;

/// Who changed the conference, or anything that belongs to it, and when.
class HistoryTab : public WorkspaceTab
{
    Q_OBJECT

public:
    HistoryTab(Desk &desk, QWidget *parent);

    QWidget *first() override;

protected:
    void load() override;

private:
    HistoryPane *m_pane;
};
