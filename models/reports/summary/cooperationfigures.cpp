// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/cooperationfigures.h"

#include "domain/summary/counts.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/summary/figuregrid.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

namespace {

struct CooperationCounts
{
    qsizetype programmes = 0;
    qsizetype plans = 0;
    int adopted = 0;
    int signedPlans = 0;
};

CooperationCounts cooperationCounts(const PeriodFigures &figures)
{
    return {figures.programmes.size(), figures.plans.size(),
            plansWith(figures.plans, PlanEventKind::Adopted, figures.period),
            plansWith(figures.plans, PlanEventKind::Signed, figures.period)};
}

bool hasCooperation(const PeriodFigures &figures)
{
    return !figures.programmes.isEmpty() || !figures.plans.isEmpty();
}

} // namespace

QList<Block> cooperationFigures(const SummaryInput &input)
{
    if (!hasCooperation(input.summary.now) && !hasCooperation(input.summary.before))
        return {};
    const CooperationCounts now = cooperationCounts(input.summary.now);
    const CooperationCounts before = cooperationCounts(input.summary.before);
    QList<FigureRow> rows;
    const auto add = [&](const QString &title, const QString &unit, qint64 count, qint64 countBefore) {
        if (count == 0 && countBefore == 0)
            return;
        rows.append({.title = input.text(title), .unit = input.text(unit), .now = count});
        if (hasCooperation(input.summary.before))
            rows.last().before = countBefore;
    };
    add(u"summary.cooperation.programmes"_s, u"summary.unit.programmes"_s, now.programmes, before.programmes);
    add(u"summary.cooperation.plans"_s, u"summary.unit.plans"_s, now.plans, before.plans);
    add(u"summary.cooperation.adopted"_s, u"summary.unit.plans"_s, now.adopted, before.adopted);
    add(u"summary.cooperation.signed"_s, u"summary.unit.plans"_s, now.signedPlans, before.signedPlans);
    QList<Block> blocks{{figureGrid(rows, input.column(u"summary.column.figure"_s), input), {}}};
    if (now.adopted > 0)
        blocks.append(remarkBlock(input.text(u"summary.cooperation.definition"_s)));
    return blocks;
}

QList<Block> programmesInForce(const SummaryInput &input)
{
    if (input.summary.now.programmes.isEmpty())
        return {};
    Grid grid{input.wording.columns(u"summary.programmes.columns"_s), {}};
    for (const ProgrammeLine &line : input.summary.now.programmes)
        grid.rows.append(
            {{numberCell(grid.rows.size() + 1),
              {.text = oneLine(line.programme.title)},
              {.text = oneLine(line.partners.join(", "_L1))},
              {.text = periodText(line.programme.effectiveFrom, line.programme.effectiveUntil, input.wording)}},
             false,
             originOf(line.programme)});
    return {leadInBlock(input.text(u"summary.programmes.lead_in"_s)), {grid, {}}};
}

QList<Block> plansOfPartners(const SummaryInput &input)
{
    const PeriodFigures &now = input.summary.now;
    if (now.plans.isEmpty())
        return {};
    Grid grid{input.wording.columns(u"summary.plans.columns"_s), {}};
    for (const PartnerCount &count : plansByPartner(now.plans, now.period)) {
        const QString partners = oneLine(count.partners.join(", "_L1));
        const QString title = partners.isEmpty() ? input.text(u"summary.plans.without_partner"_s) : partners;
        grid.rows.append(
            {{{.text = title}, numberCell(count.plans), numberCell(count.adopted), numberCell(count.signedPlans)}});
    }
    return {leadInBlock(input.text(u"summary.plans.lead_in"_s)), {grid, {}}};
}
