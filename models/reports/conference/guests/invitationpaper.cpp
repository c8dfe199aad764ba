// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/invitationpaper.h"

#include "domain/conferences/conferencefile.h"
#include "domain/tasks/timestate.h"
#include "domain/text/dates.h"
#include "reports/conference/agendalines.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption invitationChoices[] = {
    pickOption("guest", QT_TRANSLATE_NOOP("Paper", "Only for"), Attendee::table),
    {"contents", QT_TRANSLATE_NOOP("Paper", "Main items of the agenda")},
    {"own_items", QT_TRANSLATE_NOOP("Paper", "What the guest presents himself")},
    {"reply_days", QT_TRANSLATE_NOOP("Paper", "Answer so many days ahead (0 asks for none)"), 2, 30},
    signerOption};

QList<Attendee> guestsOf(const ConferenceFile &file, const Wording &wording)
{
    ConferenceFile called = file;
    called.attendees.removeIf([](const Attendee &attendee) { return attendee.substituteFor.isValid(); });
    QList<Attendee> guests;
    for (const PrintedGroup &group : printedGroups(called, wording))
        guests += group.attendees;
    guests.removeIf([&](const Attendee &attendee) {
        return isChair(attendee, file) || isSecretary(attendee, file) || attendee.role == AttendeeRole::Support;
    });
    return guests;
}

class Invitation
{
public:
    Invitation(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_choices(choices), m_wording(wording), m_agenda(shownAgenda(file))
    {
        const QDateTime first = firstMoment(file);
        m_firstDay = first.isValid() ? first.date() : file.conference.startsOn;
        // An invitation written no earlier than the day itself is dated by hand.
        if (m_firstDay.isValid() && m_file.office.day >= m_firstDay)
            m_headDay = QDate();
        else
            m_headDay = m_file.office.day;
        m_shared = timeAndPlaceLines(file, wording) + chairLines(file, wording) + contents();
    }

    QList<Block> letter(const Attendee &guest) const
    {
        OfficeDay office = m_file.office;
        office.day = m_headDay;
        const QString title = oneLine(m_file.conference.title);
        QList<Block> blocks = headBlocks(
            office, m_wording, {text(u"invitation.kind"_s), text(u"invitation.abstract"_s, {{"title", title}})},
            originOf(guest), {.number = openNumber(office, text(u"invitation.symbol"_s), m_wording)});
        blocks.append({Addressee{text(u"invitation.addressee"_s), {capitalised(formallyIntroduced(guest, m_wording))}},
                       originOf(guest)});
        blocks.append(paragraphBlock(asked(guest), originOf(guest)));
        blocks += m_shared + ownItems(guest);
        for (const QString &request : requests(guest))
            blocks.append(paragraphBlock(request));
        blocks.append(closingBlock(m_file.office, m_choices.value("signer"),
                                   knownLines(u"invitation.recipients"_s, officePlaces(m_file.office), m_wording),
                                   m_wording));
        return blocks;
    }

    QString message(const Attendee &guest) const
    {
        const std::pair<QString, QString> facts[] = {{u"conference.time"_s, conferenceTime(m_file, m_wording)},
                                                     {u"conference.place"_s, conferencePlace(m_file)},
                                                     {u"conference.chair"_s, chairs()}};
        QStringList lines{asked(guest)};
        for (const auto &[key, words] : facts) {
            if (!words.isEmpty())
                lines.append(text(key) + u' ' + words + u'.');
        }
        for (const ShownItem &shown : itemsOf(guest))
            lines.append(ownItem(guest, shown));
        return (lines + requests(guest)).join(u'\n');
    }

private:
    QString text(const QString &key, const Places &places = {}) const { return m_wording.text(key, places); }

    QString chairs() const
    {
        QStringList names;
        for (const Attendee &chair : chairsOf(m_file))
            names.append(presented(chair, m_wording));
        return names.join(u"; "_s);
    }

    /// The higher the rank the more formal the words; who has no rank is asked like the last.
    QString greeting(const Attendee &guest) const
    {
        QString words;
        for (const QJsonObject &each : m_wording.objects(u"invitation.greetings"_s)) {
            words = each.value("words"_L1).toString();
            if (guest.rank > 0 && guest.rank <= each.value("until_rank"_L1).toInt())
                break;
        }
        return words;
    }

    QString asked(const Attendee &guest) const
    {
        return text(u"invitation.asked"_s, {{"office", oneLine(m_file.office.name.fullName)},
                                            {"greeting", greeting(guest)},
                                            {"guest", guestInSentence(guest)},
                                            {"title", oneLine(m_file.conference.title)}});
    }

    QString guestInSentence(const Attendee &guest) const
    {
        return inSentence(formallyAddressed(guest, m_wording), m_wording);
    }

    QList<Block> contents() const
    {
        if (!m_choices.has("contents"))
            return {};
        QStringList titles;
        for (const ShownSession &session : m_agenda) {
            for (const ShownItem &shown : session.items) {
                if (shown.item.level == 1 && !shown.time.number.isEmpty())
                    titles.append(shown.spoken);
            }
        }
        if (titles.isEmpty())
            return {};
        return {
            labelledBlock(text(u"invitation.contents"_s), sentence(titles.join(u"; "_s)), originOf(m_file.conference))};
    }

    QList<ShownItem> itemsOf(const Attendee &guest) const
    {
        QList<ShownItem> own;
        for (const ShownSession &session : m_agenda) {
            std::ranges::copy_if(session.items, std::back_inserter(own), [&](const ShownItem &shown) {
                return guest.id.isValid() && shown.item.presenter == guest.id;
            });
        }
        return own;
    }

    QString ownItem(const Attendee &guest, const ShownItem &shown) const
    {
        const QString time = timeCell(shown, m_wording);
        const Places places{{"guest", guestInSentence(guest)}, {"title", shown.spoken}, {"time", time}};
        return text(time.isEmpty() ? u"invitation.own_item"_s : u"invitation.own_item_at"_s, places);
    }

    QList<Block> ownItems(const Attendee &guest) const
    {
        QList<Block> blocks;
        if (!m_choices.has("own_items"))
            return blocks;
        for (const ShownItem &shown : itemsOf(guest))
            blocks.append(paragraphBlock(ownItem(guest, shown), originOf(shown.item)));
        return blocks;
    }

    /// To answer in time, and what else the office asks of every guest.
    QStringList requests(const Attendee &guest) const
    {
        const int ahead = m_choices.value("reply_days");
        const bool replies = ahead > 0 && m_firstDay.isValid();
        const QDate until = replies ? addWorkingDays(m_firstDay, -ahead, m_file.holidays) : QDate();
        Places places = officePlaces(m_file.office);
        places += {{"guest", guestInSentence(guest)}, {"date", longDate(until)}, {"weekday", weekday(until)}};
        return knownLines(u"invitation.requests"_s, places, m_wording);
    }

    const ConferenceFile &m_file;
    const PaperChoices &m_choices;
    const Wording &m_wording;
    QList<ShownSession> m_agenda;
    QDate m_firstDay;
    QDate m_headDay;
    QList<Block> m_shared; ///< that every letter has: when, where, who chairs, what about
};

} // namespace

std::span<const PaperOption> invitationOptions()
{
    return invitationChoices;
}

Document invitationPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"invitation.kind"_s), oneLine(file.conference.title)}, origin);
    QList<Attendee> guests = guestsOf(file, wording);
    if (choices.has("guest"))
        guests.removeIf([&](const Attendee &guest) { return guest.id.value != choices.value("guest"); });
    if (guests.isEmpty()) {
        paper.blocks.append(paragraphBlock(wording.text(u"invitation.empty"_s), origin));
        return paper;
    }
    paper.blocks.clear();
    const Invitation invitation(file, choices, wording);
    for (const Attendee &guest : std::as_const(guests)) {
        if (!paper.blocks.isEmpty())
            paper.blocks.append({PageBreak{true}, {}});
        paper.blocks += invitation.letter(guest);
    }
    return paper;
}

QString invitationMessage(const ConferenceFile &file, const Attendee &guest, const Wording &wording)
{
    const PaperChoices usual{std::span(invitationChoices)};
    return Invitation(file, usual, wording).message(guest);
}
