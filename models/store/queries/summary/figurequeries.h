// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"
#include "store/queries/cooperation/cooperationqueries.h"

/// Who came in a period, press and support staff apart.
struct Heads
{
    QHash<qint64, std::pair<int, int>> byConference; ///< attendees summoned, and those of them present
    int persons = 0; ///< different people among those present: by person, or for walk-ins by name
};
Heads headsIn(Database &database, const Period &period);

/// Conferences that began in the period, whatever their state.
QList<ConferenceLine> conferencesIn(Database &database, const Period &period, const Heads &heads, const Names &names);

/// Every task that may have run in the period, and more: what ran in it or in a part of it is for ranIn() to say.
QList<Task> tasksAround(Database &database, const Period &period);

/// Those of the tasks that ran in the period, in their order.
QList<TaskLine> tasksIn(const QList<Task> &tasks, const Period &period, const TimeRule &rule, const Names &names);

/// Key tasks of the period's years, with how many of `tasks` hang under them.
QList<KeyTaskLine> keyTasksIn(Database &database, const Period &period, const QList<TaskLine> &tasks,
                              const Names &names);

/// Typed-in figures whose own period lies within this one; of several for one area the widest, then the last entered.
QList<IndicatorLine> indicatorsIn(Database &database, const Period &period);
