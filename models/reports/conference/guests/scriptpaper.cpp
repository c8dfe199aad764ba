// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/guests/scriptpaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/agendalines.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/conference/guests/presence.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption scriptChoices[] = {
    {"introduced", QT_TRANSLATE_NOOP("Paper", "People introduced of each group (0 is all)"), 10, 100},
    {"times", QT_TRANSLATE_NOOP("Paper", "Time in front of each item")}};

class Script
{
public:
    Script(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_choices(choices), m_wording(wording), m_attendance(overallAttendance(file.attendances))
    {
    }

    QList<Block> parts() const
    {
        const std::pair<QString, QList<Block>> all[] = {{u"script.parts.reason"_s, reason()},
                                                        {u"script.parts.guests"_s, guests()},
                                                        {u"script.parts.numbers"_s, numbers()},
                                                        {u"script.parts.agenda"_s, agenda()},
                                                        {u"script.parts.closing"_s, closing()}};
        QList<Block> blocks;
        int number = 0;
        for (const auto &[key, part] : all) {
            if (part.isEmpty())
                continue;
            blocks.append(sectionBlock(++number, m_wording.text(key), m_wording));
            blocks += part;
        }
        return blocks;
    }

private:
    QList<Block> reason() const
    {
        const Places places{{"circumstances", capitalised(conferenceCircumstances(m_file, m_wording))},
                            {"title", oneLine(m_file.conference.title)},
                            {"aim", m_wording.word(u"script.aim"_s, m_file.conference.kind)}};
        QList<Block> blocks{paragraphBlock(m_wording.text(u"script.greeting"_s)),
                            paragraphBlock(m_wording.text(u"script.reason"_s, places), originOf(m_file.conference))};
        blocks += people(u"script.chairs"_s, chairsOf(m_file));
        return blocks + people(u"script.secretaries"_s, secretariesOf(m_file));
    }

    QList<Block> people(const QString &key, const QList<Attendee> &people) const
    {
        QStringList names;
        for (const Attendee &each : people)
            names.append(formallyIntroduced(each, m_wording));
        names.removeDuplicates();
        if (names.isEmpty())
            return {};
        return {paragraphBlock(m_wording.text(key, {{"names", names.join(u"; "_s)}}))};
    }

    bool isHosts(const PrintedGroup &group) const
    {
        const auto host = m_file.conference.organizer;
        return host.isValid() && std::ranges::all_of(group.attendees, [&](const Attendee &attendee) {
                   return attendee.organisation == host;
               });
    }

    /// Without those who run the conference and those who are known not to have come; guests before hosts.
    QList<PrintedGroup> introducedGroups() const
    {
        QList<PrintedGroup> groups = printedGroups(m_file, m_wording);
        for (PrintedGroup &group : groups) {
            const Presence presence = presenceOf(group.attendees, m_attendance);
            group.attendees.removeIf([&](const Attendee &attendee) {
                return isChair(attendee, m_file) || isSecretary(attendee, m_file) ||
                       attendee.role == AttendeeRole::Support || presence.excused.contains(attendee) ||
                       presence.absent.contains(attendee);
            });
        }
        groups.removeIf([](const PrintedGroup &group) { return group.attendees.isEmpty(); });
        std::ranges::stable_partition(groups, [&](const PrintedGroup &group) { return !isHosts(group); });
        return groups;
    }

    QList<Block> guests() const
    {
        QList<Block> blocks;
        for (const PrintedGroup &group : introducedGroups())
            blocks += groupBlocks(group);
        if (blocks.isEmpty())
            return {};
        blocks.prepend(paragraphBlock(m_wording.text(u"script.welcome"_s)));
        blocks.append(paragraphBlock(m_wording.text(u"script.applause"_s)));
        return blocks;
    }

    QList<Block> groupBlocks(const PrintedGroup &group) const
    {
        const int most = m_choices.value("introduced");
        const qsizetype shown = most > 0 ? std::min<qsizetype>(most, group.attendees.size()) : group.attendees.size();
        QList<Block> blocks;
        if (!group.title.isEmpty())
            blocks.append(
                leadInBlock(m_wording.text(u"script.group"_s, {{"group", inSentence(group.title, m_wording)}})));
        for (const Attendee &attendee : group.attendees.first(shown))
            blocks.append(paragraphBlock(
                m_wording.text(u"script.guest"_s, {{"person", capitalised(formallyIntroduced(attendee, m_wording))}}),
                originOf(attendee)));
        if (const qsizetype others = group.attendees.size() - shown; others > 0)
            blocks.append(paragraphBlock(m_wording.text(u"script.others"_s, {{"n", countText(others)}})));
        return blocks;
    }

    QList<Block> numbers() const
    {
        const QString totals = attendanceTotals(m_file, m_wording);
        if (!totals.isEmpty())
            return {paragraphBlock(totals)};
        const auto summoned = presenceOfDelegates(m_file, m_wording).summoned();
        if (summoned == 0)
            return {};
        return {paragraphBlock(m_wording.text(u"script.open_numbers"_s, {{"n", countText(summoned)}}))};
    }

    QList<Block> agenda() const
    {
        QList<Block> blocks;
        for (const ShownSession &session : shownAgenda(m_file)) {
            if (m_file.sessions.size() > 1)
                blocks.append(labelledBlock(sessionHeading(session.session, m_wording), {}, originOf(session.session)));
            for (const ShownItem &shown : session.items)
                blocks.append(itemBlock(shown));
        }
        return blocks;
    }

    QString leadIn(const ShownItem &shown) const
    {
        const QString performer = uncapitalised(performerOf(shown.item, m_file, m_wording));
        const Places places{{"title", shown.spoken}, {"performer", performer}};
        if (shown.hasParts)
            return m_wording.text(u"script.lead_in_parts"_s, places);
        return filled(
            m_wording.word(performer.isEmpty() ? u"script.lead_in"_s : u"script.lead_in_to"_s, shown.item.kind),
            places);
    }

    Block itemBlock(const ShownItem &shown) const
    {
        const QString time = m_choices.has("times") ? timeCell(shown, m_wording) : QString();
        const QString words = leadIn(shown);
        if (time.isEmpty())
            return paragraphBlock(words, originOf(shown.item));
        return labelledBlock(m_wording.text(u"script.time"_s, {{"time", time}}), words, originOf(shown.item));
    }

    /// "Đ/c …" stands inside a sentence here.
    QString uncapitalised(const QString &performer) const
    {
        for (const Honorific honorific : {Honorific::Comrade, Honorific::Mister, Honorific::Madam}) {
            const QString word = m_wording.word(u"choice.honorific"_s, honorific) + u' ';
            if (performer.startsWith(word, Qt::CaseInsensitive))
                return word + performer.mid(word.size());
        }
        return inSentence(performer, m_wording);
    }

    QList<Block> closing() const
    {
        return {paragraphBlock(m_wording.text(u"script.closing"_s, {{"title", oneLine(m_file.conference.title)}}))};
    }

    const ConferenceFile &m_file;
    const PaperChoices &m_choices;
    const Wording &m_wording;
    QHash<qint64, Attendance> m_attendance;
};

} // namespace

std::span<const PaperOption> scriptOptions()
{
    return scriptChoices;
}

Document scriptPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    Document paper = startPaper(file.office, wording, {wording.text(u"script.kind"_s), oneLine(file.conference.title)},
                                originOf(file.conference), {.circulation = wording.text(u"paper.internal"_s)});
    paper.blocks += Script(file, choices, wording).parts();
    return paper;
}
