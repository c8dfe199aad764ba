// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/taskfigures.h"

#include "domain/summary/counts.h"
#include "reports/paperparts.h"
#include "reports/summary/figuregrid.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

namespace {

using StateCounts = QMap<TimeState, int>;

std::pair<int, int> doneOfAll(const StateCounts &states)
{
    return {states.value(TimeState::DoneOnTime) + states.value(TimeState::DoneLate), sumOf(states)};
}

QList<FigureRow> stateRows(const StateCounts &now, const StateCounts &before, const SummaryInput &input)
{
    const QString unit = input.text(u"summary.unit.tasks"_s);
    const auto compared = [&](int count) { return before.isEmpty() ? std::nullopt : std::optional<qint64>(count); };
    QList<FigureRow> rows{{.title = input.text(u"summary.tasks.total"_s),
                           .unit = unit,
                           .now = sumOf(now),
                           .before = compared(sumOf(before))}};
    StateCounts states = now;
    states.insert(before);
    for (const TimeState state : states.keys())
        rows.append({.title = capitalised(input.wording.word(u"choice.time_state"_s, state)),
                     .unit = unit,
                     .now = now.value(state),
                     .before = compared(before.value(state))});
    return rows;
}

} // namespace

QList<Block> taskFigures(const SummaryInput &input)
{
    const StateCounts now = tasksByState(input.summary.now.tasks);
    const StateCounts before = tasksByState(input.summary.before.tasks);
    if (now.isEmpty() && before.isEmpty())
        return {};
    const Grid grid = figureGrid(stateRows(now, before, input), input.column(u"summary.column.figure"_s), input);
    QList<Block> blocks{{grid, {}}};
    const QString share =
        shareSentence(input.text(u"summary.tasks.share_done"_s), doneOfAll(now), doneOfAll(before), input);
    if (!share.isEmpty())
        blocks.append(paragraphBlock(share));
    blocks.append(remarkBlock(input.text(u"summary.tasks.definition"_s)));
    return blocks;
}

QList<Block> tasksOfLeads(const SummaryInput &input)
{
    const QList<TaskLine> &tasks = input.summary.now.tasks;
    if (tasks.isEmpty())
        return {};
    const QList<TimeState> states = tasksByState(tasks).keys();
    QStringList titles;
    for (const TimeState state : states)
        titles.append(capitalised(input.wording.word(u"choice.time_state"_s, state)));
    QList<CountRow> rows;
    for (const LeadCount &lead : tasksByLead(tasks)) {
        const QString title = lead.lead.isEmpty() ? input.text(u"summary.tasks.without_lead"_s) : oneLine(lead.lead);
        rows.append({title, {}, std::nullopt});
        for (const TimeState state : states)
            rows.last().counts.append(lead.states.value(state));
    }
    const Grid grid = countGrid(rows, input.column(u"summary.column.lead"_s), titles, input);
    return {leadInBlock(input.text(u"summary.tasks.lead_in"_s)), {grid, {}}};
}

QList<Block> keyTaskFigures(const SummaryInput &input)
{
    if (input.summary.now.keyTasks.isEmpty())
        return {};
    Grid grid{input.wording.columns(u"summary.key_tasks.columns"_s), {}};
    for (const KeyTaskLine &line : input.summary.now.keyTasks)
        grid.rows.append({{numberCell(grid.rows.size() + 1),
                           {.text = oneLine(line.keyTask.title)},
                           {.text = oneLine(line.lead)},
                           numberCell(line.tasks),
                           line.tasks > 0 ? numberCell(line.done) : Cell{}},
                          false,
                          originOf(line.keyTask)});
    return {{grid, {}}};
}
