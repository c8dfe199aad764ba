// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conferences/workspacetab.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// The papers that the conference gives, each with what it will say.
class PapersTab : public WorkspaceTab
{
    Q_OBJECT

public:
    PapersTab(Desk &desk, QWidget *parent);

    QWidget *first() override;

protected:
    void load() override;

private:
    using OpenPaper = void (*)(Desk &desk, Id<Conference> conference);
    QLabel *addPaper(QVBoxLayout &column, const QString &name, const QString &title, const QString &label,
                     OpenPaper openPaper);

    QPushButton *m_first = nullptr;
    QLabel *m_agenda;
    QLabel *m_attendees;
};
