// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/planpaper.h"

#include "domain/cooperation/cooperationfile.h"
#include "reports/cooperation/commitmentannex.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/cooperation/jointparts.h"
#include "reports/cooperation/jointtext.h"
#include "reports/cooperation/programmepaper.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

class PlanText
{
public:
    PlanText(const CooperationFile &file, const Wording &wording)
        : m_file(file), m_wording(wording), m_kind(wording.text(u"plan.kind"_s)), m_origin(originOf(file.plan))
    {
    }

    Document head() const
    {
        return startJointPaper(m_file, {m_kind, abstractOf(m_file.plan.title, m_kind)}, m_file.plan.number,
                               m_wording.text(u"plan.symbol"_s), m_origin, m_wording);
    }

    QList<Block> opening() const
    {
        QStringList first;
        if (m_file.programme.id.isValid())
            first.append(
                m_wording.text(u"plan.programme_base"_s, {{"programme", citationOf(m_file.programme, m_wording)}}));
        return openingBlocks(m_file, m_kind, first, m_wording);
    }

    QList<Block> sections() const
    {
        const auto part = [&](const PartyFile &party) { return partIn(party); };
        return section(1, u"plan.parts.purpose"_s) + standing(u"plan.purpose"_s) +
               section(2, u"plan.parts.contents"_s) + QList{contents()} + section(3, u"plan.parts.duties"_s) +
               dutyBlocks(m_file, part, m_origin, m_wording) + section(4, u"plan.parts.carrying_out"_s) +
               standing(u"plan.carrying_out"_s);
    }

    QList<Block> closing() const
    {
        return QList{jointClosing(m_file, m_origin, m_wording)} + commitmentAnnex(m_file, m_kind, m_wording);
    }

private:
    QList<Block> section(int number, const QString &key) const
    {
        return {sectionBlock(number, m_wording.text(key), m_wording, m_origin)};
    }
    QList<Block> standing(const QString &key) const { return standingBlocks(key, m_file, m_kind, m_wording); }

    Block contents() const
    {
        const qsizetype count = m_file.commitments.size();
        const Places places{{"n", countText(count)}, {"year", QString::number(m_file.plan.year)}};
        return paragraphBlock(
            count == 0 ? m_wording.text(u"plan.no_contents"_s) : m_wording.text(u"plan.contents"_s, places), m_origin);
    }

    QStringList partIn(const PartyFile &party) const
    {
        QStringList leads;
        QStringList joins;
        for (qsizetype i = 0; i < m_file.commitments.size(); ++i) {
            const Commitment &commitment = m_file.commitments[i];
            if (commitment.lead == party.organisation)
                leads.append(QString::number(i + 1));
            else if (cooperatesOn(commitment, party.organisation, m_file))
                joins.append(QString::number(i + 1));
        }
        QStringList sentences;
        if (!leads.isEmpty())
            sentences.append(m_wording.text(u"plan.leads"_s, {{"numbers", leads.join(u", "_s)}}));
        if (!joins.isEmpty())
            sentences.append(m_wording.text(u"plan.joins"_s, {{"numbers", joins.join(u", "_s)}}));
        return sentences;
    }

    const CooperationFile &m_file;
    const Wording &m_wording;
    QString m_kind;
    Origin m_origin;
};

} // namespace

Document planPaper(const CooperationFile &file, const Wording &wording)
{
    const PlanText text(file, wording);
    Document paper = text.head();
    paper.blocks += text.opening() + text.sections();
    endText(paper, wording);
    paper.blocks += text.closing();
    return paper;
}
