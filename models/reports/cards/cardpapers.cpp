// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cards/cardpapers.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr auto staff = "staff";

using CardMaker = Card (*)(const Attendee &attendee, const ConferenceFile &file, const Wording &wording);

QString postOf(const Attendee &attendee)
{
    return postAndBody(attendee.post, attendee.organisationName);
}

Card plate(const Attendee &attendee, const ConferenceFile &, const Wording &)
{
    return {{{CardRole::Name, oneLine(attendee.fullName)}, {CardRole::Post, postOf(attendee)}}, {}, originOf(attendee)};
}

Card badge(const Attendee &attendee, const ConferenceFile &file, const Wording &wording)
{
    Card card = plate(attendee, file, wording);
    card.lines.prepend({CardRole::Remark, oneLine(file.conference.title)});
    card.qr = attendee.uid;
    return card;
}

Card label(const Attendee &attendee, const ConferenceFile &, const Wording &wording)
{
    return {{{CardRole::Name, capitalised(addressed(attendee, wording))}, {CardRole::Post, postOf(attendee)}},
            {},
            originOf(attendee)};
}

Card envelope(const Attendee &attendee, const ConferenceFile &file, const Wording &wording)
{
    Card card = label(attendee, file, wording);
    card.lines = QList<CardLine>{{CardRole::Sender, oneLine(file.office.name.fullName)},
                                 {CardRole::Sender, oneLine(file.office.place)},
                                 {CardRole::Remark, wording.text(u"cards.salutation"_s)}} +
                 card.lines;
    return card;
}

QList<Card> cardsOf(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording, CardMaker make)
{
    QList<Card> cards;
    for (const PrintedGroup &group : printedGroups(file, wording)) {
        for (const Attendee &attendee : group.attendees) {
            if (attendee.response != Response::Declined && (choices.has(staff) || countsAsDelegate(attendee.role)))
                cards.append(make(attendee, file, wording));
        }
    }
    return cards;
}

struct CardKind
{
    QString title;
    QString format;
    CardMaker make;
    bool hasEmblem = false;
};

Document cardPaper(const CardKind &kind, const ConferenceFile &file, const PaperChoices &choices,
                   const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(kind.title), oneLine(file.conference.title)}, origin);
    QList<Card> cards = cardsOf(file, choices, wording, kind.make);
    if (cards.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"cards.empty"_s), origin));
    else
        paper.blocks = QList<Block>{
            Block{CardSheet{kind.format, std::move(cards), kind.hasEmblem ? file.emblem : QByteArray()}, origin}};
    return paper;
}

} // namespace

std::span<const PaperOption> cardOptions()
{
    static constexpr PaperOption options[] = {{staff, QT_TRANSLATE_NOOP("Paper", "Press and support staff too"), 0}};
    return options;
}

std::span<const PaperOption> badgeOptions()
{
    static constexpr PaperOption options[] = {{staff, QT_TRANSLATE_NOOP("Paper", "Press and support staff too"), 1}};
    return options;
}

Document namePlatePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.plates"_s, u"plate-a4"_s, plate}, file, choices, wording);
}

Document smallNamePlatePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.plates"_s, u"plate-a5"_s, plate}, file, choices, wording);
}

Document badgePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.badges"_s, u"badge"_s, badge, true}, file, choices, wording);
}

Document envelopePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.envelopes"_s, u"envelope-dl"_s, envelope}, file, choices, wording);
}

Document largeEnvelopePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.envelopes"_s, u"envelope-c5"_s, envelope}, file, choices, wording);
}

Document labelPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    return cardPaper({u"cards.labels"_s, u"label-2x7"_s, label}, file, choices, wording);
}
