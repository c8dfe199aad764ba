// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/paperside.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/issuing/issueacts.h"
#include "kit/issuing/issuepane.h"
#include "kit/papers/openpaper.h"
#include "kit/papers/papermaking.h"
#include "kit/papers/paperoptionspane.h"
#include "kit/preview/findingslist.h"

PaperSide::PaperSide(Desk &desk, QWidget *host)
    : m_desk(desk)
    , m_options(new PaperOptionsPane(host))
    , m_issue(new IssuePane(desk, host))
    , m_findings(new FindingsList(host))
{
    addWidget(m_options, 1);
    addWidget(m_issue, 2);
    addWidget(m_findings, 1);
    connect(m_options, &PaperOptionsPane::chosen, this, &PaperSide::remake);
    connect(m_issue, &IssuePane::closed, this, &PaperSide::leaveIssuing);
    connect(m_issue, &IssuePane::changed, this, &PaperSide::remakeFor);
    connect(m_findings, &FindingsList::originWanted, this, &PaperSide::originWanted);
}

void PaperSide::show(const ShownPaper &paper, bool another)
{
    m_shown = paper;
    m_findings->setFindings(paper.findings);
    if (!another && !paper.issuing && !m_issue->isHidden())
        return m_issue->follow(paper);
    m_issue->hide();
    if (paper.issuing && canBeIssued(m_desk, paper))
        startIssuing();
    else
        showOptions();
}

void PaperSide::startIssuing()
{
    m_options->clear();
    m_issue->start(m_shown);
}

void PaperSide::leaveIssuing()
{
    m_issue->hide();
    showOptions();
    emit left();
}

void PaperSide::showOptions()
{
    if (m_shown.kind != nullptr && m_shown.source)
        m_options->show(*m_shown.kind, *m_shown.source, m_shown.choices);
    else
        m_options->clear();
}

void PaperSide::remake(const PaperChoices &choices)
{
    openPaper(m_desk, *m_shown.kind, m_shown.subject, choices, m_shown.record);
}

void PaperSide::remakeFor(const Paper &record)
{
    attempt(m_desk.notices,
            [&] { emit remade(madePaper(m_desk, *m_shown.kind, m_shown.subject, m_shown.choices, record)); });
}
