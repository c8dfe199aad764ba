// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/draftkeeper.h"

#include "store/storeerror.h"

#include <QUuid>

DraftKeeper::DraftKeeper(Database &database, std::function<QList<Draft>()> unsaved, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_unsaved(std::move(unsaved))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    // With what it takes to write, two seconds at most are lost.
    constexpr int soon = 1500;
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    if (!m_soon.isActive() && !m_database.isReadOnly())
        m_soon.start();
}

void DraftKeeper::settle()
{
    m_soon.stop();
    keep();
}

void DraftKeeper::keep()
{
    try {
        const QList<Draft> drafts = m_unsaved();
        if (drafts.isEmpty() && !m_holds)
            return;
        if (keepDrafts(m_database, m_name, drafts))
            m_holds = !drafts.isEmpty();
        else
            touch();
    } catch (const StoreError &) {
        // Saving itself will say why nothing can be written; until then every two seconds would be too often.
    }
}
