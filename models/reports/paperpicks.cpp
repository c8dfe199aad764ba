// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperkinds.h"

#include "domain/conferences/attendeeorder.h"
#include "domain/text/sortkey.h"
#include "reports/conference/agendalines.h"
#include "reports/texts.h"

#include <QLatin1StringView>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QList<PaperPick> itemPicks(const ConferenceFile &file)
{
    QList<PaperPick> picks;
    for (const ShownSession &session : shownAgenda(file)) {
        for (const ShownItem &shown : session.items) {
            if (!shown.time.number.isEmpty())
                picks.append({shown.item.id.value, shown.time.number + u"- "_s + shown.spoken});
        }
    }
    return picks;
}

/// The bodies that have to do with the conference, by name.
QList<PaperPick> bodyPicks(const ConferenceFile &file)
{
    QList<qint64> bodies;
    for (const SessionFile &session : file.sessions) {
        for (const AgendaItem &item : session.items)
            bodies.append(item.unit.value);
    }
    for (const Attendee &attendee : file.attendees)
        bodies.append(attendee.organisation.value);
    for (const Opinion &opinion : file.opinions)
        bodies.append(opinion.addressee.value);
    for (const ConclusionAddressee &addressee : file.addressees)
        bodies.append(addressee.organisation.value);
    for (const Task &task : file.tasks)
        bodies.append(task.lead.value);
    for (const TaskBody &body : file.taskBodies)
        bodies.append(body.organisation.value);
    std::ranges::sort(bodies);
    bodies.erase(std::ranges::unique(bodies).begin(), bodies.end());
    QList<PaperPick> picks;
    for (const qint64 body : std::as_const(bodies)) {
        if (const QString name = oneLine(file.organisationNames.value(body)); !name.isEmpty())
            picks.append({body, name});
    }
    std::ranges::stable_sort(picks, {}, [](const PaperPick &pick) { return sortKey(pick.title); });
    return picks;
}

QList<PaperPick> attendeePicks(const ConferenceFile &file)
{
    QList<PaperPick> picks;
    for (const Attendee &attendee : inAttendeeOrder(file.attendees))
        picks.append(
            {attendee.id.value,
             joined({oneLine(attendee.fullName), postAndBody(attendee.post, attendee.organisationName)}, u", "_s)});
    return picks;
}

QList<PaperPick> postPicks(const OfficeDay &office)
{
    QList<PaperPick> picks;
    for (const HeldPost &post : office.posts)
        picks.append({post.post.value, joined({oneLine(post.name), oneLine(post.title)}, u", "_s)});
    return picks;
}

/// The years of the matrix, the latest first.
QList<PaperPick> yearPicks(const CooperationRegister &file)
{
    QList<PaperPick> picks;
    const qsizetype years = file.matrix.rows.isEmpty() ? 0 : file.matrix.rows.first().cells.size();
    for (qsizetype i = years - 1; i >= 0; --i) {
        const qint64 year = file.matrix.firstYear + i;
        picks.append({year, QString::number(year)});
    }
    return picks;
}

template<class File, auto picks>
QList<PaperPick> picksIn(const PaperSource &source)
{
    const auto *file = std::get_if<File>(&source);
    return file == nullptr ? QList<PaperPick>() : picks(*file);
}

QList<PaperPick> postsIn(const PaperSource &source)
{
    return std::visit([](const auto &file) { return postPicks(file.office); }, source);
}

struct Picker
{
    const char *table;
    QList<PaperPick> (*picks)(const PaperSource &source);
};

constexpr Picker pickers[] = {{AgendaItem::table, picksIn<ConferenceFile, itemPicks>},
                              {"organisation", picksIn<ConferenceFile, bodyPicks>},
                              {Attendee::table, picksIn<ConferenceFile, attendeePicks>},
                              {"post", postsIn},
                              {"year", picksIn<CooperationRegister, yearPicks>}};

} // namespace

QList<PaperPick> picksOf(const PaperSource &source, const PaperOption &option)
{
    const auto picker = std::ranges::find_if(pickers, [&](const Picker &each) {
        return option.pick != nullptr && QLatin1StringView(option.pick) == QLatin1StringView(each.table);
    });
    return picker == std::end(pickers) ? QList<PaperPick>() : picker->picks(source);
}
