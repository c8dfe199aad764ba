// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/paperstate.h"

#include "domain/papers/paper.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

template<class B>
const B *firstOf(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *content = std::get_if<B>(&block.content))
            return content;
    }
    return nullptr;
}

/// Of several who sign, the record names none: they stay as the paper's own subject has them.
void setSigner(Signatures &signatures, const Paper &paper)
{
    if (signatures.signers.size() == 1 && !paper.signerName.trimmed().isEmpty())
        signatures.signers = {{paper.signerAuthority, paper.signerPost, paper.signerName}};
}

void takeSigner(Paper &paper, const Signatures &signatures)
{
    if (signatures.signers.isEmpty() || !paper.signerName.isEmpty())
        return;
    const Signature &first = signatures.signers.constFirst();
    paper.signerAuthority = first.authority;
    paper.signerPost = first.post;
    paper.signerName = first.name;
}

} // namespace

Paper filledFrom(Paper paper, const Document &document)
{
    const auto *head = firstOf<KindAndAbstract>(document);
    if (paper.title.isEmpty())
        paper.title = oneLine(head != nullptr && !head->abstract.isEmpty() ? head->abstract : document.title);
    if (!paper.date.isValid())
        paper.date = document.day;
    const auto *signatures = firstOf<Signatures>(document);
    if (signatures == nullptr)
        return paper;
    takeSigner(paper, *signatures);
    if (paper.recipients.isEmpty())
        paper.recipients = signatures->recipients.join(u'\n');
    return paper;
}

Document bearing(Document document, const Paper &paper, const Wording &wording)
{
    for (Block &block : document.blocks) {
        if (auto *signatures = std::get_if<Signatures>(&block.content))
            setSigner(*signatures, paper);
        auto *line = std::get_if<NumberAndDate>(&block.content);
        if (line == nullptr)
            continue;
        if (!paper.numberText.isEmpty())
            line->number = oneLine(paper.numberText);
        line->urgency = wording.word(u"choice.urgency"_s, paper.urgency);
        if (!paper.circulation.isEmpty())
            line->circulation = oneLine(paper.circulation);
        const bool numbered = paper.state == PaperState::Draft && paper.draftNumber > 0;
        line->draft =
            numbered ? wording.text(u"paper.draft"_s, {{"n", QString::number(paper.draftNumber)}}) : QString();
    }
    return document;
}
