// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/workspacetab.h"

#include "kit/base/attempt.h"

#include <algorithm>

WorkspaceTab::WorkspaceTab(Desk &desk, const QStringList &tables, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tables(tables)
{
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (m_conference.isValid())
            follow(changes);
    });
}

void WorkspaceTab::open(Id<Conference> conference)
{
    m_conference = conference;
    markStale();
}

void WorkspaceTab::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void WorkspaceTab::refresh()
{
    if (!m_stale || !m_conference.isValid())
        return;
    m_stale = false;
    attempt(m_desk.notices, [this] { load(); });
}

void WorkspaceTab::follow(const Changes &changes)
{
    if (std::ranges::any_of(m_tables, [&](const QString &table) { return changes.contains(table); }))
        markStale();
}

void WorkspaceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}
