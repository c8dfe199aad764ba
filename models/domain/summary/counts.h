// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"

#include <QMap>

#include <numeric>

/// Attendances (lượt) at those conferences of which it is known who came; `present` of `summoned`.
struct AttendanceCount
{
    int conferences = 0;
    int summoned = 0;
    int present = 0;
    bool operator==(const AttendanceCount &) const = default;
};

/// Plans with the same partners; a plan with several partners is counted once, under all of them together.
struct PartnerCount
{
    QStringList partners;
    int plans = 0;
    int adopted = 0;
    int signedPlans = 0;
    bool operator==(const PartnerCount &) const = default;
};

struct LeadCount
{
    QString lead;
    QMap<TimeState, int> states;
    bool operator==(const LeadCount &) const = default;
};

/// The conferences of others to which the office was invited, or the office's own.
QList<ConferenceLine> conferencesWhere(const QList<ConferenceLine> &lines, bool invited);
QMap<ConferenceState, int> conferencesByState(const QList<ConferenceLine> &lines);
QMap<ConferenceKind, QMap<ConferenceState, int>> conferencesByKind(const QList<ConferenceLine> &lines);
AttendanceCount attendanceOf(const QList<ConferenceLine> &lines);

/// Whether that happened to the plan for the first time on a day of the period.
bool happenedIn(const PlanLine &line, PlanEventKind kind, const Period &period);
int plansWith(const QList<PlanLine> &lines, PlanEventKind kind, const Period &period);
/// In dictionary order of the partners, plans without a partner last.
QList<PartnerCount> plansByPartner(const QList<PlanLine> &lines, const Period &period);

QMap<TimeState, int> tasksByState(const QList<TaskLine> &lines);
/// In dictionary order of the leads, tasks without a lead last.
QList<LeadCount> tasksByLead(const QList<TaskLine> &lines);

template<class Key>
int sumOf(const QMap<Key, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}
