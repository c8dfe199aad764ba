// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/commitmentannex.h"

#include "domain/cooperation/cooperationfile.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/cooperation/jointparts.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString helpersOf(const Commitment &commitment, const CooperationFile &file)
{
    QStringList names;
    for (const CommitmentBody &body : file.commitmentBodies) {
        if (body.commitment == commitment.id && commitment.id.isValid())
            names.append(oneLine(file.organisationNames.value(body.organisation.value)));
    }
    return joined(names, u", "_s);
}

GridRow commitmentRow(int number, const Commitment &commitment, const CooperationFile &file, const Wording &wording)
{
    return {{{.text = QString::number(number), .value = number},
             {.text = oneLine(commitment.text)},
             {.text = oneLine(file.organisationNames.value(commitment.lead.value))},
             {.text = helpersOf(commitment, file)},
             {.text = periodText(commitment.effectiveFrom, commitment.effectiveUntil, wording)},
             {.text = oneLine(commitment.product)}},
            false,
            originOf(commitment)};
}

} // namespace

QList<Block> commitmentAnnex(const CooperationFile &file, const QString &kind, const Wording &wording)
{
    if (file.commitments.isEmpty())
        return {};
    Grid grid{wording.columns(u"plan.annex.columns"_s), {}};
    for (const Commitment &commitment : file.commitments)
        grid.rows.append(commitmentRow(static_cast<int>(grid.rows.size()) + 1, commitment, file, wording));
    const Places places{
        {"kind", kind}, {"year", QString::number(file.plan.year)}, {"bodies", listed(bodiesOf(file), wording)}};
    const Run enclosed{.text = wording.text(u"plan.annex.enclosed"_s, places), .italic = true};
    const KindAndAbstract head{wording.text(u"plan.annex.kind"_s), wording.text(u"plan.annex.title"_s, places)};
    return {{PageBreak{true}, {}},
            {head, originOf(file.plan)},
            {Paragraph{.runs = {enclosed}, .align = Align::Center, .indented = false, .keepWithNext = true}, {}},
            {grid, originOf(file.plan)}};
}

bool cooperatesOn(const Commitment &commitment, Id<Organisation> body, const CooperationFile &file)
{
    return std::ranges::any_of(file.commitmentBodies, [&](const CommitmentBody &each) {
        return each.commitment == commitment.id && each.organisation == body && body.isValid();
    });
}
