// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/agendalines.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/dates.h"
#include "reports/conference/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What each item is called where its heading does not stand above it.
void nameAlone(QList<ShownItem> &items)
{
    QList<qsizetype> above;
    for (qsizetype i = 0; i < items.size(); ++i) {
        ShownItem &shown = items[i];
        while (!above.isEmpty() && items.at(above.last()).item.level >= shown.item.level)
            above.removeLast();
        shown.spoken = withoutEnd(oneLine(shown.item.title));
        if (!above.isEmpty()) {
            ShownItem &heading = items[above.last()];
            heading.hasParts = true;
            if (heading.item.title.trimmed().endsWith(u':'))
                shown.spoken = heading.spoken + u' ' + shown.spoken;
        }
        above.append(i);
    }
}

QList<ShownItem> shownItems(const SessionFile &session, int firstNumber, InternalItems internal)
{
    const QList<AgendaTime> times = timetable(session.items, session.session.startsAt, firstNumber);
    QList<ShownItem> shown;
    QList<AgendaItem> items;
    std::optional<int> hiddenLevel;
    for (qsizetype i = 0; i < session.items.size(); ++i) {
        const AgendaItem &item = session.items.at(i);
        if (hiddenLevel && item.level > *hiddenLevel)
            continue;
        const bool hidden = item.internal && internal == InternalItems::LeftOut;
        hiddenLevel = hidden ? std::optional(item.level) : std::nullopt;
        if (hidden)
            continue;
        shown.append({item, times.at(i), {}});
        items.append(item);
    }
    const QList<AgendaTime> numbers = timetable(items, session.session.startsAt, firstNumber);
    for (qsizetype i = 0; i < shown.size(); ++i)
        shown[i].time.number = numbers.at(i).number;
    nameAlone(shown);
    return shown;
}

int mainItems(const QList<ShownItem> &items)
{
    return static_cast<int>(std::ranges::count_if(items, [](const ShownItem &shown) {
        return !shown.time.number.isEmpty() && !shown.time.number.contains(u'.');
    }));
}

} // namespace

QList<ShownSession> shownAgenda(const ConferenceFile &file, InternalItems internal)
{
    QList<ShownSession> agenda;
    int nextNumber = 1;
    for (const SessionFile &session : file.sessions) {
        const QList<ShownItem> items = shownItems(session, nextNumber, internal);
        nextNumber += mainItems(items);
        if (!items.isEmpty())
            agenda.append({session.session, items});
    }
    return agenda;
}

QString timeCell(const ShownItem &shown, const Wording &wording)
{
    const AgendaTime &time = shown.time;
    if (time.start.isValid() && time.end > time.start)
        return wording.text(u"agenda.time_range"_s,
                            {{"from", clockTime(time.start.time())}, {"until", clockTime(time.end.time())}});
    return clockTime(shown.item.pinnedStart);
}

QString performerOf(const AgendaItem &item, const ConferenceFile &file, const Wording &wording)
{
    if (!item.performer.isEmpty())
        return oneLine(item.performer);
    const auto presenter = std::ranges::find_if(file.attendees, [&](const Attendee &attendee) {
        return attendee.id.isValid() && attendee.id == item.presenter;
    });
    if (presenter != file.attendees.end())
        return presented(*presenter, wording);
    return oneLine(file.organisationNames.value(item.unit.value));
}

Grid agendaGrid(const QList<ShownSession> &agenda, const QList<GridColumn> &columns, const Wording &wording,
                const std::function<QList<Cell>(const ShownItem &)> &cellsOf, bool severalSessions)
{
    Grid grid{columns, {}};
    for (const ShownSession &session : agenda) {
        if (severalSessions)
            grid.rows.append(spanningRow(sessionHeading(session.session, wording), columns, originOf(session.session)));
        for (const ShownItem &shown : session.items) {
            GridRow row{cellsOf(shown), false, originOf(shown.item)};
            for (Cell &cell : row.cells)
                cell.italic = shown.item.kind == AgendaKind::Break;
            grid.rows.append(row);
        }
    }
    return grid;
}
