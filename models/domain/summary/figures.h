// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conference.h"
#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/directory/officeday.h"
#include "domain/summary/indicator.h"
#include "domain/tasks/timestate.h"

#include <QHash>
#include <QStringList>

/// A conference of the period. `summoned` and `present` count attendees who are not press or support staff.
struct ConferenceLine
{
    Conference conference;
    QString organizer;
    int summoned = 0;
    int present = 0; ///< at one session at least
};

/// A programme in force on some day of the period, and its parties other than the office.
struct ProgrammeLine
{
    Programme programme;
    QStringList partners;
};

/// A plan of the period with its partners, or one that was adopted or signed in the period.
struct PlanLine
{
    Plan plan;
    QStringList partners;
    QList<PlanEvent> events; ///< up to the end of the period
};

/// A task that ran in the period: issued by its end and not finished before it began.
struct TaskLine
{
    Task task;
    TimeState state = TimeState::NotStarted; ///< on the last day of the period, or today if that is earlier
    QString lead;
};

struct KeyTaskLine
{
    KeyTask keyTask;
    QString lead;
    int tasks = 0;
    int done = 0;
};

struct IndicatorLine
{
    Indicator indicator;
    IndicatorValue value;
};

/// What is counted of a period, line by line, so that each figure can open its records.
struct PeriodFigures
{
    Period period;
    QList<ConferenceLine> conferences;
    int persons = 0; ///< different people among those present; a walk-in is told apart by name
    QList<ProgrammeLine> programmes;
    QList<PlanLine> plans;
    QList<TaskLine> tasks;
    QList<KeyTaskLine> keyTasks;
    QList<IndicatorLine> indicators;
};

/// A summary: the period, the same days a year before, and the user's own texts by section.
struct Summary
{
    OfficeDay office;
    int year = 0;
    PeriodFigures now;
    PeriodFigures before;
    QHash<QString, QString> texts;
};
