// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/paperstate.h"

#include "domain/papers/paper.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

Document bearing(Document document, const Paper &paper, const Wording &wording)
{
    for (Block &block : document.blocks) {
        auto *line = std::get_if<NumberAndDate>(&block.content);
        if (line == nullptr)
            continue;
        if (!paper.numberText.isEmpty())
            line->number = oneLine(paper.numberText);
        line->urgency = wording.word(u"choice.urgency"_s, paper.urgency);
        line->circulation = oneLine(paper.circulation);
        const bool numbered = paper.state == PaperState::Draft && paper.draftNumber > 0;
        line->draft =
            numbered ? wording.text(u"paper.draft"_s, {{"n", QString::number(paper.draftNumber)}}) : QString();
    }
    return document;
}
