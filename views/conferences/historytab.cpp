// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/historytab.h"

#include "kit/history/historypane.h"

#include <QVBoxLayout>

HistoryTab::HistoryTab(Desk &desk, QWidget *parent)
    : WorkspaceTab(desk, {}, parent), m_pane(new HistoryPane(desk, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pane);
}

QWidget *HistoryTab::first()
{
    return m_pane->first();
}

void HistoryTab::load()
{
    m_pane->show(conferenceRef());
}
