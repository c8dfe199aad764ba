// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/house/samplepaper.h"

#include "document/profile.h"
#include "reports/paperparts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

QList<Block> sampleHead(const QString &style, const Wording &wording)
{
    const QString title = u"paper.letterhead"_s + u'.' + style;
    const auto of = [&](const QString &key) { return wording.text(key + u'.' + style); };
    return {
        {Letterhead{of(u"layout_sample.superior"_s), of(u"layout_sample.issuer"_s), wording.text(title + ".title"_L1),
                    wording.text(title + ".motto"_L1)},
         {}},
        {NumberAndDate{.number = of(u"layout_sample.number"_s),
                       .placeAndDate = wording.text(u"layout_sample.place_and_date"_s),
                       .urgency = wording.text(u"layout_sample.urgency"_s)},
         {}},
        {KindAndAbstract{wording.text(u"layout_sample.kind"_s), wording.text(u"layout_sample.abstract"_s)}, {}},
        {Addressee{wording.text(u"layout_sample.addressee.label"_s), wording.texts(u"layout_sample.addressee.names"_s)},
         {}}};
}

QList<Block> sampleBody(const Wording &wording)
{
    Grid grid{wording.columns(u"layout_sample.columns"_s), {GridRow{}}};
    for (const QString &cell : wording.texts(u"layout_sample.cells"_s))
        grid.rows.first().cells.append(Cell{cell});
    return {{Heading{2, wording.text(u"layout_sample.section"_s)}, {}},
            {Heading{3, wording.text(u"layout_sample.subsection"_s)}, {}},
            paragraphBlock(wording.text(u"layout_sample.paragraph"_s)),
            {grid, {}}};
}

Block sampleEnd(const QString &style, const Wording &wording)
{
    return {Signatures{.recipientsLabel = wording.text(u"layout_sample.recipients.label"_s),
                       .recipients = wording.texts(u"layout_sample.recipients.names"_s),
                       .signers = {{wording.text(u"layout_sample.signer.authority"_s + u'.' + style),
                                    wording.text(u"layout_sample.signer.post"_s + u'.' + style),
                                    wording.text(u"layout_sample.signer.name"_s)}},
                       .drafter = wording.text(u"layout_sample.drafter"_s)},
            {}};
}

} // namespace

Document samplePaper(const LayoutProfile &profile, const Wording &wording)
{
    const QString style = profile.paperStyles.contains(u"party"_s) ? u"party"_s : u"state"_s;
    Document paper;
    paper.title = wording.text(u"layout_sample.kind"_s);
    paper.style = style;
    paper.day = profile.validFrom;
    paper.blocks = sampleHead(style, wording) + sampleBody(wording);
    paper.blocks.append(sampleEnd(style, wording));
    return paper;
}
