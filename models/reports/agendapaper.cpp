// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/agendapaper.h"

#include "domain/conferences/conferencefile.h"
#include "domain/conferences/timetable.h"
#include "domain/text/dates.h"
#include "reports/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A public item with the time that it has among all items and the number that it has among the public ones.
struct PublicItem
{
    AgendaItem item;
    AgendaTime time;
};

QList<PublicItem> publicItems(const SessionFile &session, int firstNumber)
{
    const QList<AgendaTime> times = timetable(session.items, session.session.startsAt, firstNumber);
    QList<PublicItem> shown;
    QList<AgendaItem> items;
    std::optional<int> hiddenLevel;
    for (qsizetype i = 0; i < session.items.size(); ++i) {
        const AgendaItem &item = session.items.at(i);
        if (hiddenLevel && item.level > *hiddenLevel)
            continue;
        hiddenLevel = item.internal ? std::optional(item.level) : std::nullopt;
        if (item.internal)
            continue;
        shown.append({item, times.at(i)});
        items.append(item);
    }
    const QList<AgendaTime> numbers = timetable(items, session.session.startsAt, firstNumber);
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown[i].time.number = numbers.at(i).number;
    return shown;
}

/// A range where the item lasts, the start alone where it is only pinned, else nothing.
QString timeCell(const PublicItem &shown, const Wording &wording)
{
    const auto &[item, time] = shown;
    if (time.start.isValid() && time.end > time.start)
        return wording.text(u"agenda.time_range"_s,
                            {{"from", clockTime(time.start.time())}, {"until", clockTime(time.end.time())}});
    return clockTime(item.pinnedStart);
}

class AgendaGrid
{
public:
    AgendaGrid(const ConferenceFile &file, const Wording &wording) : m_file(file), m_wording(wording)
    {
        m_grid.columns = wording.columns(u"agenda.columns"_s);
        for (const Attendee &attendee : file.attendees)
            m_attendees.insert(attendee.id.value, attendee);
    }

    void add(const SessionFile &session)
    {
        const QList<PublicItem> items = publicItems(session, m_nextNumber);
        if (items.isEmpty())
            return;
        if (m_file.sessions.size() > 1)
            m_grid.rows.append(
                spanningRow(sessionHeading(session.session, m_wording), m_grid.columns, originOf(session.session)));
        for (const PublicItem &shown : items) {
            const QString &number = shown.time.number;
            m_nextNumber += number.isEmpty() || number.contains(u'.') ? 0 : 1;
            m_grid.rows.append(row(shown));
        }
    }

    const Grid &grid() const { return m_grid; }

private:
    GridRow row(const PublicItem &shown) const
    {
        const AgendaItem &item = shown.item;
        GridRow row{{{.text = shown.time.number},
                     {.text = timeCell(shown, m_wording)},
                     {.text = oneLine(item.title)},
                     {.text = performerCell(item)},
                     {.text = oneLine(item.remark)}},
                    false,
                    originOf(item)};
        for (Cell &cell : row.cells)
            cell.italic = item.kind == AgendaKind::Break;
        return row;
    }

    QString performerCell(const AgendaItem &item) const
    {
        if (!item.performer.isEmpty())
            return oneLine(item.performer);
        if (const auto presenter = m_attendees.constFind(item.presenter.value); presenter != m_attendees.cend())
            return presented(*presenter, m_wording);
        return oneLine(m_file.organisationNames.value(item.unit.value));
    }

    const ConferenceFile &m_file;
    const Wording &m_wording;
    QHash<qint64, Attendee> m_attendees;
    Grid m_grid;
    int m_nextNumber = 1;
};

} // namespace

Document agendaPaper(const ConferenceFile &file, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"agenda.kind"_s), oneLine(file.conference.title)}, origin);
    paper.blocks += timeAndPlaceLines(file, wording);
    paper.blocks += chairLines(file, wording);
    AgendaGrid agenda(file, wording);
    for (const SessionFile &session : file.sessions)
        agenda.add(session);
    if (agenda.grid().rows.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"agenda.empty"_s), origin));
    else
        paper.blocks.append({agenda.grid(), origin});
    return paper;
}
