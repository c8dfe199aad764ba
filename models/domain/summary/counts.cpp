// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary/counts.h"

#include "domain/text/sortkey.h"

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// Sorts rows by title, those without one last; different titles may share a sort key.
using RowKey = std::tuple<bool, QByteArray, QString>;

RowKey rowKey(const QString &title)
{
    return {title.isEmpty(), sortKey(title).toUtf8(), title};
}

} // namespace

QList<ConferenceLine> conferencesWhere(const QList<ConferenceLine> &lines, bool invited)
{
    QList<ConferenceLine> found;
    std::ranges::copy_if(lines, std::back_inserter(found),
                         [&](const ConferenceLine &line) { return line.conference.invited == invited; });
    return found;
}

QMap<ConferenceState, int> conferencesByState(const QList<ConferenceLine> &lines)
{
    QMap<ConferenceState, int> counts;
    for (const ConferenceLine &line : lines)
        ++counts[line.conference.state];
    return counts;
}

QMap<ConferenceKind, QMap<ConferenceState, int>> conferencesByKind(const QList<ConferenceLine> &lines)
{
    QMap<ConferenceKind, QMap<ConferenceState, int>> counts;
    for (const ConferenceLine &line : lines)
        ++counts[line.conference.kind][line.conference.state];
    return counts;
}

AttendanceCount attendanceOf(const QList<ConferenceLine> &lines)
{
    AttendanceCount count;
    for (const ConferenceLine &line : lines) {
        if (line.present == 0)
            continue;
        ++count.conferences;
        count.summoned += line.summoned;
        count.present += line.present;
    }
    return count;
}

bool happenedIn(const PlanLine &line, PlanEventKind kind, const Period &period)
{
    const auto event = eventOf(line.events, kind);
    return event && event->date.isValid() && period.contains(event->date);
}

int plansWith(const QList<PlanLine> &lines, PlanEventKind kind, const Period &period)
{
    return static_cast<int>(
        std::ranges::count_if(lines, [&](const PlanLine &line) { return happenedIn(line, kind, period); }));
}

QList<PartnerCount> plansByPartner(const QList<PlanLine> &lines, const Period &period)
{
    QMap<RowKey, PartnerCount> counts;
    for (const PlanLine &line : lines) {
        PartnerCount &count = counts[rowKey(line.partners.join(", "_L1))];
        count.partners = line.partners;
        ++count.plans;
        count.adopted += happenedIn(line, PlanEventKind::Adopted, period) ? 1 : 0;
        count.signedPlans += happenedIn(line, PlanEventKind::Signed, period) ? 1 : 0;
    }
    return counts.values();
}

QMap<TimeState, int> tasksByState(const QList<TaskLine> &lines)
{
    QMap<TimeState, int> counts;
    for (const TaskLine &line : lines)
        ++counts[line.state];
    return counts;
}

QList<LeadCount> tasksByLead(const QList<TaskLine> &lines)
{
    QHash<QString, LeadCount> byLead;
    for (const TaskLine &line : lines) {
        LeadCount &count = byLead[line.lead];
        count.lead = line.lead;
        ++count.states[line.state];
    }
    QMap<RowKey, LeadCount> counts;
    for (const LeadCount &count : std::as_const(byLead))
        counts.insert(rowKey(count.lead), count);
    return counts.values();
}
