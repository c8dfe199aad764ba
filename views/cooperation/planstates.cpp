// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/planstates.h"

#include "kit/base/desk.h"
#include "store/queries/cooperation/planqueries.h"
#include "store/storeerror.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString stateInWords(const QList<PlanEvent> &events, QDate day)
{
    QStringList facts;
    for (const PlanEventKind kind :
         {PlanEventKind::Adopted, PlanEventKind::Signed, PlanEventKind::Reviewed, PlanEventKind::Ended}) {
        if (eventOf(events, kind, day))
            facts.append(labelOf(kind));
    }
    if (!facts.isEmpty())
        return facts.join(u" · "_s);
    const auto latest = stateOf(events, day);
    return latest ? labelOf(*latest) : PlanStates::tr("Nothing recorded yet");
}

PlanStates::PlanStates(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (!changes.contains(u"plan"_s) && !changes.contains(u"plan_event"_s))
            return;
        m_day = {};
        emit changed();
    });
}

bool PlanStates::read() const
{
    // Cells are painted from here; what fails shows in them and must not throw.
    try {
        m_events = eventsByPlan(m_desk.database, m_desk.today());
        m_day = m_desk.today();
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

QString PlanStates::of(const QString &planUid) const
{
    if (m_day != m_desk.today() && !read())
        return u"…"_s;
    return stateInWords(m_events.value(planUid), m_day);
}
