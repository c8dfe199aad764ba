// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/draftkeeper.h"

#include "store/storeerror.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace {

// With what it takes to write, two seconds at most are lost.
constexpr int soon = 1500;
constexpr int seldom = 16 * soon;

} // namespace

DraftKeeper::DraftKeeper(Database &database, std::function<QList<Draft>()> unsaved, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_unsaved(std::move(unsaved))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_pause(soon)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

void DraftKeeper::touch()
{
    // A key waits for no try that was put off.
    if (!m_database.isReadOnly() && (!m_soon.isActive() || m_soon.remainingTime() > soon))
        m_soon.start(soon);
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
        const bool isNothing = drafts.isEmpty() && !m_holds;
        if (!isNothing && !keepDrafts(m_database, m_name, drafts))
            return touch();
        m_holds = !drafts.isEmpty();
        m_pause = soon;
    } catch (const StoreError &) {
        // Saving itself will say why nothing can be written. Until then it is tried again, a file that was busy for a
        // moment at once, but ever more rarely: whoever types has to wait for each try.
        if (!m_database.isReadOnly())
            m_soon.start(std::exchange(m_pause, std::min(2 * m_pause, seldom)));
    }
}
