// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/shownpaper.h"

#include <QVBoxLayout>

class FindingsList;
class IssuePane;
class PaperOptionsPane;
struct Desk;

/// What stands beside the pages of a paper: what can be chosen for it, or what is asked before it is issued, and what
/// was found on it. Takes no room while there is none of that.
class PaperSide : public QVBoxLayout
{
    Q_OBJECT

public:
    PaperSide(Desk &desk, QWidget *host);

    /// `another`: it is not the paper of before, made anew.
    void show(const ShownPaper &paper, bool another);
    void startIssuing();

signals:
    /// The paper was made anew, as it would be issued.
    void remade(const ShownPaper &paper);
    /// The user has left the issue.
    void left();
    void originWanted(const Origin &origin);

private:
    void showOptions();
    void leaveIssuing();
    void remake(const PaperChoices &choices);
    void remakeFor(const Paper &record);

    Desk &m_desk;
    PaperOptionsPane *m_options;
    IssuePane *m_issue;
    FindingsList *m_findings;
    ShownPaper m_shown;
};
