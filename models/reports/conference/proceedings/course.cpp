// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/course.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "reports/conference/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAside(const ShownItem &shown)
{
    return shown.time.number.isEmpty() || shown.item.kind == AgendaKind::Break || shown.item.kind == AgendaKind::Ritual;
}

QList<Block> paragraphBlocks(const QString &text, const Origin &origin)
{
    QList<Block> blocks;
    for (const QString &paragraph : paragraphsOf(text))
        blocks.append(paragraphBlock(sentence(paragraph), origin));
    return blocks;
}

} // namespace

QList<Block> Course::of(const QList<ShownItem> &items) const
{
    QList<Block> blocks;
    for (const ShownItem &shown : items) {
        const Origin origin = originOf(shown.item);
        const QString title = oneLine(shown.item.title);
        const QList<Block> under = underItem(shown.item);
        if (isAside(shown))
            blocks.append(paragraphBlock(m_wording.text(u"course.aside"_s, {{"title", sentence(title)}}), origin));
        else if (under.isEmpty() && !shown.hasParts)
            blocks.append(paragraphBlock(
                m_wording.text(u"paper.subsection"_s, {{"number", shown.time.number}, {"title", sentence(title)}}),
                origin));
        else
            blocks.append(subsectionBlock(shown.time.number, title, m_wording, origin));
        blocks += under;
    }
    return blocks;
}

QList<Block> Course::opinionsOf(const ShownItem &shown, const std::function<bool(const Opinion &)> &wanted) const
{
    QList<Block> blocks;
    for (const Opinion &opinion : m_file.opinions) {
        if (opinion.item == shown.item.id && wanted(opinion))
            blocks += opinionBlocks(opinion);
    }
    if (!blocks.isEmpty())
        blocks.prepend(subsectionBlock(shown.time.number, oneLine(shown.item.title), m_wording, originOf(shown.item)));
    return blocks;
}

QList<Block> Course::underItem(const AgendaItem &item) const
{
    QList<Block> blocks = performance(item) + opinions(item);
    for (const Vote &vote : m_file.votes) {
        if (item.id.isValid() && vote.item == item.id)
            blocks.append(voteBlock(vote));
    }
    return blocks + paragraphBlocks(item.outcome, originOf(item));
}

/// Who opened the hall or poured the tea is no part of minutes.
QList<Block> Course::performance(const AgendaItem &item) const
{
    const QString performer = performerOf(item, m_file, m_wording);
    if (performer.isEmpty() || item.kind == AgendaKind::Ritual || item.kind == AgendaKind::Break)
        return {};
    const QString pattern = m_wording.word(u"course.performed"_s, item.kind);
    return {paragraphBlock(filled(pattern, {{"performer", performer}}), originOf(item))};
}

QList<Block> Course::opinions(const AgendaItem &item) const
{
    QList<Block> blocks;
    int count = 0;
    for (const Opinion &opinion : m_file.opinions) {
        if (!item.id.isValid() || opinion.item != item.id)
            continue;
        blocks += opinionBlocks(opinion);
        ++count;
    }
    if (count > 0)
        blocks.prepend(leadInBlock(m_wording.text(u"course.opinions"_s, {{"n", countText(count)}})));
    return blocks;
}

QList<Block> Course::opinionBlocks(const Opinion &opinion) const
{
    QStringList paragraphs = paragraphsOf(opinion.text);
    if (paragraphs.isEmpty())
        return {};
    QList<Block> blocks{paragraphBlock(said(opinion, sentence(paragraphs.takeFirst())), originOf(opinion))};
    return blocks + paragraphBlocks(paragraphs.join(u'\n'), originOf(opinion));
}

QString Course::said(const Opinion &opinion, const QString &text) const
{
    const QString body = oneLine(m_file.organisationNames.value(opinion.addressee.value));
    const QString list = body.isEmpty() ? u"course.opinion"_s : u"course.opinion_to"_s;
    return filled(m_wording.word(list, opinion.kind),
                  {{"speaker", speakerOf(opinion)}, {"body", body}, {"text", text}});
}

QString Course::speakerOf(const Opinion &opinion) const
{
    const auto speaker = std::ranges::find_if(m_file.attendees, [&](const Attendee &attendee) {
        return attendee.id.isValid() && attendee.id == opinion.speaker;
    });
    const QString name = speaker == m_file.attendees.end() ? m_wording.text(u"course.unknown_speaker"_s)
                                                           : presented(*speaker, m_wording);
    if (!opinion.saidAt.isValid())
        return name;
    return m_wording.text(u"course.said_at"_s, {{"speaker", name}, {"time", clockTime(opinion.saidAt)}});
}

Block Course::voteBlock(const Vote &vote) const
{
    const QString subject = sentence(oneLine(vote.subject));
    const QString key = subject.isEmpty() ? u"course.vote.alone"_s : u"course.vote.on"_s;
    return paragraphBlock(m_wording.text(key, {{"subject", subject}, {"result", resultOf(vote)}}), originOf(vote));
}

QString Course::resultOf(const Vote &vote) const
{
    const Places places{{"in_favour", grouped(vote.inFavour)},
                        {"against", grouped(vote.against)},
                        {"other", grouped(vote.other)},
                        {"present", grouped(vote.present)},
                        {"share", percentText(vote.inFavour, vote.present)}};
    if (vote.present <= 0)
        return m_wording.text(u"course.vote.of_unknown"_s, places);
    const bool unanimous = vote.inFavour == vote.present && vote.against == 0 && vote.other == 0;
    return m_wording.text(unanimous ? u"course.vote.unanimous"_s : u"course.vote.counted"_s, places);
}
