// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/timetable.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Walks the items once; a heading takes its sub-items along before the walk goes on behind it.
class Walk
{
public:
    Walk(const QList<AgendaItem> &items, const QDateTime &start) : m_items(items), m_cursor(start) {}

    QList<AgendaTime> run(int firstNumber)
    {
        m_times.resize(m_items.size());
        level(0, std::numeric_limits<int>::min(), QString(), firstNumber);
        return m_times;
    }

private:
    /// Handles items at `depth` or below it from `i` on and returns the index of the first that stands above.
    qsizetype level(qsizetype i, int depth, const QString &prefix, int number)
    {
        while (i < m_items.size() && m_items.at(i).level >= depth) {
            const QString own = m_items.at(i).numbered ? prefix + QString::number(number++) : QString();
            i = item(i, own);
        }
        return i;
    }

    qsizetype item(qsizetype i, const QString &number)
    {
        const AgendaItem &item = m_items.at(i);
        if (item.pinnedStart.isValid())
            m_cursor.setTime(item.pinnedStart);
        AgendaTime &time = m_times[i];
        time = {m_cursor, m_cursor.addSecs(item.minutes * qint64(60)), number};
        const qsizetype next = level(i + 1, item.level + 1, number.isEmpty() ? QString() : number + u'.', 1);
        m_times[i].end = std::max(m_times.at(i).end, m_cursor);
        m_cursor = m_times.at(i).end;
        return next;
    }

    const QList<AgendaItem> &m_items;
    QList<AgendaTime> m_times;
    QDateTime m_cursor;
};

bool overlaps(const QList<AgendaItem> &items, const QList<AgendaTime> &times, qsizetype i)
{
    const int level = items.at(i).level;
    if (!items.at(i).pinnedStart.isValid())
        return false;
    // Back to the item in front at the same level, which may last longer than those below it.
    for (qsizetype j = i - 1; j >= 0 && items.at(j).level >= level; --j) {
        if (times.at(i).start < times.at(j).end)
            return true;
        if (items.at(j).level == level)
            return false;
    }
    return false;
}

} // namespace

QList<AgendaTime> timetable(const QList<AgendaItem> &items, const QDateTime &start, int firstNumber)
{
    return Walk(items, start).run(firstNumber);
}

Problems checkTimetable(const QList<AgendaItem> &items, const QDateTime &start, const QDateTime &end)
{
    Problems found;
    const QList<AgendaTime> times = timetable(items, start);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (overlaps(items, times, i))
            found.append(problem("pinned_start",
                                 Rule::tr("“%1” begins before the item in front of it ends.").arg(items.at(i).title),
                                 Severity::Warning));
    }
    const auto last = std::ranges::max_element(times, {}, &AgendaTime::end);
    if (end.isValid() && last != times.end() && last->end > end) {
        const int minutes = int(end.secsTo(last->end) / 60);
        found.append(problem("minutes",
                             Rule::tr("The agenda runs %n minute(s) over the end of the session.", nullptr, minutes),
                             Severity::Warning));
    }
    return found;
}
