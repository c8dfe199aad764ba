// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/annexes.h"

#include "domain/summary/counts.h"
#include "domain/text/dates.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/summary/figuregrid.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

namespace {

struct Annex
{
    QString title;
    Grid grid;
};

Cell knownCount(int count)
{
    return count > 0 ? numberCell(count) : Cell{};
}

QString daysText(const Conference &conference, const SummaryInput &input)
{
    if (!conference.endsOn.isValid() || conference.endsOn == conference.startsOn)
        return shortDate(conference.startsOn);
    return input.text(u"summary.annex.conferences.days"_s,
                      {{"from", shortDate(conference.startsOn)}, {"until", shortDate(conference.endsOn)}});
}

Annex conferenceAnnex(const SummaryInput &input)
{
    Grid grid{input.wording.columns(u"summary.annex.conferences.columns"_s), {}};
    for (const ConferenceLine &line : input.summary.now.conferences) {
        const Conference &conference = line.conference;
        if (conference.internal)
            continue;
        grid.rows.append({{numberCell(grid.rows.size() + 1),
                           {.text = oneLine(conference.title)},
                           {.text = daysText(conference, input)},
                           {.text = input.wording.word(u"choice.conference_form"_s, conference.form)},
                           {.text = input.wording.word(u"choice.conference_state"_s, conference.state)},
                           knownCount(line.summoned),
                           knownCount(line.present)},
                          false,
                          originOf(conference)});
    }
    return {input.text(u"summary.annex.conferences.title"_s), grid};
}

QString eventDay(const PlanLine &line, PlanEventKind kind)
{
    const auto event = eventOf(line.events, kind);
    return event ? shortDate(event->date) : QString();
}

QString planState(const PlanLine &line, const SummaryInput &input)
{
    const auto state = stateOf(line.events, input.summary.now.period.until);
    return state ? input.wording.word(u"choice.plan_event"_s, *state) : QString();
}

Annex planAnnex(const SummaryInput &input)
{
    Grid grid{input.wording.columns(u"summary.annex.plans.columns"_s), {}};
    for (const PlanLine &line : input.summary.now.plans) {
        if (line.plan.internal)
            continue;
        grid.rows.append({{numberCell(grid.rows.size() + 1),
                           {.text = oneLine(line.plan.title)},
                           {.text = oneLine(line.partners.join(", "_L1))},
                           {.text = eventDay(line, PlanEventKind::Adopted)},
                           {.text = eventDay(line, PlanEventKind::Signed)},
                           {.text = planState(line, input)}},
                          false,
                          originOf(line.plan)});
    }
    return {input.text(u"summary.annex.plans.title"_s), grid};
}

Annex taskAnnex(const SummaryInput &input)
{
    Grid grid{input.wording.columns(u"summary.annex.tasks.columns"_s), {}};
    for (const TaskLine &line : input.summary.now.tasks) {
        if (line.task.internal)
            continue;
        grid.rows.append({{numberCell(grid.rows.size() + 1),
                           {.text = oneLine(line.task.title)},
                           {.text = oneLine(line.lead)},
                           {.text = dueText(line.task, input.wording)},
                           {.text = input.wording.word(u"choice.time_state"_s, line.state)}},
                          false,
                          originOf(line.task)});
    }
    return {input.text(u"summary.annex.tasks.title"_s), grid};
}

} // namespace

QList<Block> annexBlocks(const SummaryInput &input)
{
    QList<Annex> annexes{conferenceAnnex(input), planAnnex(input), taskAnnex(input)};
    annexes.removeIf([](const Annex &annex) { return annex.grid.rows.isEmpty(); });
    QList<Block> blocks;
    for (qsizetype i = 0; i < annexes.size(); ++i) {
        const QString kind = annexes.size() == 1
                                 ? input.text(u"summary.annex.kind"_s)
                                 : input.text(u"summary.annex.numbered"_s, {{"number", QString::number(i + 1)}});
        blocks += {{PageBreak{true}, {}}, {KindAndAbstract{kind, annexes[i].title}, {}}, {annexes[i].grid, {}}};
    }
    return blocks;
}
