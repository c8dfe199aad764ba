// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/summary/summaryqueries.h"

#include "store/queries/cooperation/cooperationqueries.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/figurequeries.h"
#include "store/queries/summary/summarytexts.h"
#include "store/queries/timequeries.h"
#include "store/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

PeriodFigures figuresOf(Database &database, const Period &period, QDate today, const QList<Task> &tasks)
{
    const QDate asOf = std::min(period.until, today);
    const auto names = organisationNamesOn(database, asOf);
    PeriodFigures figures;
    figures.period = period;
    const Heads heads = headsIn(database, period);
    figures.conferences = conferencesIn(database, period, heads, names);
    figures.persons = heads.persons;
    figures.programmes = programmesIn(database, period, names);
    figures.plans = plansIn(database, period, names);
    figures.tasks = tasksIn(tasks, period, timeRule(database, asOf), names);
    figures.keyTasks = keyTasksIn(database, period, figures.tasks, names);
    figures.indicators = indicatorsIn(database, period);
    return figures;
}

} // namespace

Summary summaryOf(Database &database, int year, const Period &period, QDate today)
{
    Summary summary;
    summary.year = year;
    summary.office = officeOn(database, std::min(period.until, today));
    const Period before = yearBefore(period);
    // Most tasks of the one period ran in the other as well: read once for both.
    const QList<Task> tasks = tasksAround(database, {before.from, period.until});
    summary.now = figuresOf(database, period, today, tasks);
    summary.before = figuresOf(database, before, today, tasks);
    summary.texts = summaryTexts(database, year);
    return summary;
}
