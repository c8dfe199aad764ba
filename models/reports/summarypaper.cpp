// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summarypaper.h"

#include "domain/summary/figures.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/summary/annexes.h"
#include "reports/summary/outline.h"
#include "reports/summary/summaryinput.h"

using namespace Qt::StringLiterals;

Document summaryPaper(const Summary &summary, const Wording &wording)
{
    const SummaryInput input = summaryInput(summary, wording);
    Document paper =
        startPaper(summary.office, wording, {input.text(u"summary.kind"_s), input.text(u"summary.abstract"_s)}, {},
                   {.number = openNumber(summary.office, input.text(u"summary.symbol"_s), wording)});
    const QList<Block> outline = outlineBlocks(input);
    if (outline.isEmpty())
        paper.blocks.append(paragraphBlock(input.text(u"summary.empty"_s)));
    else if (summary.office.day < summary.now.period.until)
        paper.blocks.append(remarkBlock(input.text(u"summary.cut_off"_s)));
    paper.blocks += outline;
    paper.blocks.append(
        closingBlock(summary.office, 0, knownLines(u"summary.recipients"_s, input.places, wording), wording));
    paper.blocks += annexBlocks(input);
    return paper;
}
