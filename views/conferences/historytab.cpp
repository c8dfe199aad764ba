// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/historytab.h"

#include "kit/base/scrolled.h"
#include "kit/history/historypane.h"

HistoryTab::HistoryTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {}, parent), m_pane(new HistoryPane(desk, this))
{
    // At a large zoom its two halves need more height than a small screen has.
    addScrolled(*this, m_pane);
}

QWidget *HistoryTab::first()
{
    return m_pane->first();
}

void HistoryTab::load()
{
    m_pane->show(conferenceRef());
}
