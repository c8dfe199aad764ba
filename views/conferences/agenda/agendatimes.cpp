// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/agenda/agendatimes.h"

#include "domain/text/dates.h"
#include "kit/grid/gridmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<AgendaItem> itemsOf(const GridModel &grid)
{
    QList<AgendaItem> items;
    for (const ShownRow &row : grid.rows())
        items.append(fromStored<AgendaItem>(row.values, row.id));
    return items;
}

} // namespace

void AgendaTimes::setSession(const Session &session, int firstNumber)
{
    m_session = session;
    m_firstNumber = firstNumber;
    m_isOld = true;
}

void AgendaTimes::update(const GridModel &grid)
{
    if (m_isOld || m_times.size() != grid.rows().size())
        m_times = timetable(itemsOf(grid), m_session.startsAt, m_firstNumber);
    m_isOld = false;
}

QVariant AgendaTimes::number(const GridModel &grid, int row, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    update(grid);
    return m_times.at(row).number;
}

QVariant AgendaTimes::time(const GridModel &grid, int row, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    update(grid);
    const AgendaTime &time = m_times.at(row);
    if (time.end == time.start)
        return clockTime(time.start.time());
    return u"%1–%2"_s.arg(clockTime(time.start.time()), clockTime(time.end.time()));
}

Problems AgendaTimes::findings(const GridModel &grid) const
{
    return checkTimetable(itemsOf(grid), m_session.startsAt, m_session.endsAt);
}

QDateTime AgendaTimes::end(const GridModel &grid)
{
    update(grid);
    const auto last = std::ranges::max_element(m_times, {}, &AgendaTime::end);
    return last == m_times.end() ? QDateTime() : last->end;
}

int firstNumberOf(const QList<SessionFile> &agenda, Id<Session> session)
{
    int number = 1;
    for (const SessionFile &each : agenda) {
        if (each.session.id == session)
            return number;
        for (const AgendaTime &time : timetable(each.items, each.session.startsAt, number))
            number += time.number.isEmpty() || time.number.contains(u'.') ? 0 : 1;
    }
    return number;
}
