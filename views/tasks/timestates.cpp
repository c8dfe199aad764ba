// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/timestates.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "kit/look/look.h"
#include "store/queries/timequeries.h"

using namespace Qt::StringLiterals;

TimeStates::TimeStates(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(u"office"_s) || changes.contains(u"holiday"_s))
            m_rule = {};
    });
}

const TimeRule &TimeStates::rule() const
{
    const QDate today = m_desk.today();
    if (m_rule.today != today) {
        // Without the office and its holidays the day alone still tells what is overdue.
        m_rule = {today, 0, {}};
        attempt(m_desk.notices, [&] { m_rule = timeRule(m_desk.database, today); });
    }
    return m_rule;
}

ComputedColumn TimeStates::column() const
{
    return {QT_TRANSLATE_NOOP("Field", "Time state"), [this](const QVariantList &row, int role) -> QVariant {
                if (role != Qt::DisplayRole && role != Qt::DecorationRole && role != Qt::ForegroundRole)
                    return {};
                const TimeState state = timeState(fromStored<Task>(row), rule());
                if (role == Qt::DisplayRole)
                    return labelOf(state);
                if (role == Qt::DecorationRole)
                    return icon(roleOf(state));
                return currentLook().color(roleOf(state));
            }};
}

Role roleOf(TimeState state)
{
    switch (state) {
    case TimeState::NotStarted:
        return Role::NotStarted;
    case TimeState::OnTime:
        return Role::OnTime;
    case TimeState::DueSoon:
        return Role::DueSoon;
    case TimeState::Overdue:
        return Role::Overdue;
    case TimeState::DoneOnTime:
        return Role::DoneOnTime;
    case TimeState::DoneLate:
        return Role::DoneLate;
    case TimeState::OpenEnded:
        return Role::OpenEnded;
    case TimeState::Cancelled:
        return Role::Cancelled;
    }
    return Role::Text;
}
