// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summarypaper.h"

#include "domain/summary/figures.h"
#include "reports/paperparts.h"
#include "reports/summary/annexes.h"
#include "reports/summary/outline.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// True when the pattern needs a place for which there is no text.
bool lacksPlace(const QString &pattern, const Places &places)
{
    return std::ranges::any_of(places, [&](const PlaceText &place) {
        return place.text.isEmpty() && pattern.contains(u'{' + QLatin1StringView(place.name) + u'}');
    });
}

QString numberLine(const SummaryInput &input)
{
    const QString pattern = input.wording.text(u"summary.number"_s);
    return lacksPlace(pattern, input.places) ? QString() : filled(pattern, input.places);
}

Block closingBlock(const SummaryInput &input)
{
    const OfficeDay &office = input.summary.office;
    Signatures closing{input.text(u"summary.recipients_label"_s), {}, {}};
    for (const QString &pattern : input.wording.texts(u"summary.recipients"_s)) {
        if (!lacksPlace(pattern, input.places))
            closing.recipients.append(filled(pattern, input.places));
    }
    closing.signers.append({{}, oneLine(office.headPost), oneLine(office.headName)});
    return {closing, {}};
}

} // namespace

Document summaryPaper(const Summary &summary, const Wording &wording)
{
    const SummaryInput input = summaryInput(summary, wording);
    Document paper =
        startPaper(summary.office, wording, {input.text(u"summary.kind"_s), input.text(u"summary.abstract"_s)}, {},
                   numberLine(input));
    const QList<Block> outline = outlineBlocks(input);
    if (outline.isEmpty())
        paper.blocks.append(paragraphBlock(input.text(u"summary.empty"_s)));
    else if (summary.office.day < summary.now.period.until)
        paper.blocks.append(remarkBlock(input.text(u"summary.cut_off"_s)));
    paper.blocks += outline;
    paper.blocks.append(closingBlock(input));
    paper.blocks += annexBlocks(input);
    return paper;
}
