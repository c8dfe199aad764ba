// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/jointtext.h"

#include "domain/cooperation/cooperationfile.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/cooperation/jointparts.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

QList<Block> paragraphs(const QStringList &texts, const Origin &origin)
{
    QList<Block> blocks;
    for (const QString &text : texts)
        blocks.append(paragraphBlock(sentence(text), origin));
    return blocks;
}

} // namespace

QString abstractOf(const QString &title, const QString &kind)
{
    const QString whole = withoutEnd(oneLine(title));
    const QString rest = whole.mid(kind.size()).trimmed();
    const bool repeats = whole.startsWith(kind + u' ', Qt::CaseInsensitive) && !rest.isEmpty();
    return repeats ? capitalised(rest) : whole;
}

QList<Block> openingBlocks(const CooperationFile &file, const QString &kind, const QStringList &first,
                           const Wording &wording)
{
    const Places places{{"bodies", listed(bodiesOf(file), wording)}, {"kind", kind}};
    QStringList bases = paragraphsOf(file.basis);
    if (bases.isEmpty()) {
        bases = first;
        for (const QString &base : wording.texts(u"joint.bases"_s))
            bases.append(filled(base, places));
    }
    QList<Block> blocks;
    for (qsizetype i = 0; i < bases.size(); ++i) {
        QString base = withoutEnd(bases[i]);
        if (base.startsWith(u'-'))
            base = base.mid(1).trimmed();
        blocks.append(paragraphBlock(
            wording.text(i + 1 < bases.size() ? u"joint.base"_s : u"joint.last_base"_s, {{"base", base}})));
    }
    blocks.append(paragraphBlock(wording.text(u"joint.opening"_s, places)));
    return blocks;
}

QList<Block> dutyBlocks(const CooperationFile &file, const std::function<QStringList(const PartyFile &)> &further,
                        const Origin &origin, const Wording &wording)
{
    if (file.parties.isEmpty())
        return {paragraphBlock(wording.text(u"joint.no_parties"_s), origin)};
    QList<Block> blocks;
    int number = 0;
    for (const PartyFile &party : file.parties) {
        QStringList duties = paragraphsOf(party.duties) + further(party);
        if (duties.isEmpty())
            duties = {wording.text(u"joint.usual_duty"_s)};
        if (!party.contactUnit.trimmed().isEmpty())
            duties.append(wording.text(u"joint.contact"_s, {{"unit", oneLine(party.contactUnit)}}));
        blocks.append(subsectionBlock(QString::number(++number), oneLine(party.body.name.fullName), wording, origin));
        blocks += paragraphs(duties, origin);
    }
    return blocks;
}

QList<Block> standingBlocks(const QString &key, const CooperationFile &file, const QString &kind,
                            const Wording &wording)
{
    const Places places{{"bodies", listed(bodiesOf(file), wording)}, {"kind", kind}};
    QList<Block> blocks;
    for (const QString &text : wording.texts(key))
        blocks.append(paragraphBlock(filled(text, places)));
    return blocks;
}

void endText(Document &paper, const Wording &wording)
{
    if (paper.blocks.isEmpty())
        return;
    if (auto *last = std::get_if<Paragraph>(&paper.blocks.last().content); last != nullptr && !last->runs.isEmpty())
        last->runs.last().text += wording.text(u"joint.end"_s + u'.' + paper.style);
}
