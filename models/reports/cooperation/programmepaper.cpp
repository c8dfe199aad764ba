// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cooperation/programmepaper.h"

#include "domain/cooperation/cooperationfile.h"
#include "domain/text/dates.h"
#include "reports/cooperation/jointbodies.h"
#include "reports/cooperation/jointparts.h"
#include "reports/cooperation/jointtext.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

class ProgrammeText
{
public:
    ProgrammeText(const CooperationFile &file, const Wording &wording)
        : m_file(file)
        , m_wording(wording)
        , m_kind(wording.word(u"programme.kind"_s, file.programme.kind))
        , m_origin(originOf(file.programme))
    {
    }

    Document head() const
    {
        return startJointPaper(m_file, {m_kind, abstractOf(m_file.programme.title, m_kind)}, m_file.programme.number,
                               m_wording.word(u"programme.symbol"_s, m_file.programme.kind), m_origin, m_wording);
    }

    QList<Block> opening() const { return openingBlocks(m_file, m_kind, {}, m_wording); }

    QList<Block> sections() const
    {
        const auto nothing = [](const PartyFile &) { return QStringList(); };
        return section(1, u"programme.parts.purpose"_s) + standing(u"programme.purpose"_s) +
               section(2, u"programme.parts.contents"_s) + contents() + section(3, u"programme.parts.duties"_s) +
               dutyBlocks(m_file, nothing, m_origin, m_wording) + section(4, u"programme.parts.carrying_out"_s) +
               standing(u"programme.carrying_out"_s) + effect();
    }

private:
    QList<Block> section(int number, const QString &key) const
    {
        return {sectionBlock(number, m_wording.text(key), m_wording, m_origin)};
    }
    QList<Block> standing(const QString &key) const { return standingBlocks(key, m_file, m_kind, m_wording); }

    QList<Block> contents() const
    {
        QStringList fields = oneLine(m_file.programme.fields).split(u';');
        fields.removeIf([](const QString &field) { return field.trimmed().isEmpty(); });
        if (fields.isEmpty())
            return {paragraphBlock(m_wording.text(u"programme.no_contents"_s), m_origin)};
        QList<Block> blocks{paragraphBlock(m_wording.text(u"programme.contents"_s), m_origin)};
        int number = 0;
        for (const QString &field : std::as_const(fields)) {
            const Places places{{"number", QString::number(++number)},
                                {"title", sentence(capitalised(field.trimmed()))}};
            blocks.append(paragraphBlock(m_wording.text(u"paper.subsection"_s, places), m_origin));
        }
        return blocks;
    }

    /// From when and until when it holds, and what it takes the place of.
    QList<Block> effect() const
    {
        const Programme &programme = m_file.programme;
        const Places places{{"kind", m_kind},
                            {"from", shortDate(programme.effectiveFrom)},
                            {"until", shortDate(programme.effectiveUntil)}};
        QString text = m_wording.text(u"programme.effect.from_signing"_s, places);
        if (programme.effectiveFrom.isValid())
            text = m_wording.text(programme.effectiveUntil.isValid() ? u"programme.effect.between"_s
                                                                     : u"programme.effect.from"_s,
                                  places);
        if (m_file.predecessor.id.isValid())
            text += u' ' + m_wording.text(u"programme.effect.replaces"_s,
                                          {{"predecessor", citationOf(m_file.predecessor, m_wording)}});
        return {paragraphBlock(text, m_origin)};
    }

    const CooperationFile &m_file;
    const Wording &m_wording;
    QString m_kind;
    Origin m_origin;
};

} // namespace

Document programmePaper(const CooperationFile &file, const Wording &wording)
{
    const ProgrammeText text(file, wording);
    Document paper = text.head();
    paper.blocks += text.opening() + text.sections();
    endText(paper, wording);
    paper.blocks.append(jointClosing(file, originOf(file.programme), wording));
    return paper;
}

QString citationOf(const Programme &programme, const Wording &wording)
{
    const QString kind = wording.word(u"programme.kind"_s, programme.kind);
    const QString title = withoutEnd(oneLine(programme.title));
    const QString number = oneLine(programme.number).trimmed();
    if (number.isEmpty() || !title.startsWith(kind + u' '))
        return number.isEmpty() ? title
                                : wording.text(u"programme.cited_title"_s, {{"title", title}, {"number", number}});
    const Places places{{"kind", kind},
                        {"number", number},
                        {"date", shortDate(programme.signedOn)},
                        {"about", title.mid(kind.size()).trimmed()}};
    return wording.text(programme.signedOn.isValid() ? u"programme.cited"_s : u"programme.cited_undated"_s, places);
}
