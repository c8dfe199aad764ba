// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/minutespaper.h"

#include "domain/conferences/conferencefile.h"
#include "domain/text/dates.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/proceedings/conclusions.h"
#include "reports/conference/proceedings/course.h"
#include "reports/conference/proceedings/participants.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption minutesChoices[] = {{"names", QT_TRANSLATE_NOOP("Paper", "Names of those present")}};

QString namesOf(const QList<Attendee> &people, const Wording &wording)
{
    QStringList names;
    for (const Attendee &each : people)
        names.append(presented(each, wording));
    names.removeDuplicates();
    return names.join(u"; "_s);
}

class Minutes
{
public:
    Minutes(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_choices(choices), m_wording(wording), m_agenda(shownAgenda(file))
    {
    }

    QList<Block> parts() const
    {
        return section(1, u"minutes.parts.facts"_s) + factBlocks() + section(2, u"minutes.parts.participants"_s) +
               participantBlocks(m_file, m_choices.has("names"), m_wording) + section(3, u"minutes.parts.people"_s) +
               peopleBlocks() + section(4, u"minutes.parts.course"_s) + courseBlocks() +
               section(5, u"minutes.parts.conclusions"_s) + conclusionBlocks() + QList<Block>{endBlock()};
    }

    Block signatures() const
    {
        const auto named = [](const QList<Attendee> &people) {
            return people.isEmpty() ? QString() : oneLine(people.first().fullName);
        };
        return {Signatures{.recipientsLabel = m_wording.text(u"paper.recipients_label"_s),
                           .recipients = knownLines(u"minutes.recipients"_s, officePlaces(m_file.office), m_wording),
                           .signers = {{{}, m_wording.text(u"minutes.chair"_s), named(chairsOf(m_file))},
                                       {{}, m_wording.text(u"minutes.recorder"_s), named(secretariesOf(m_file))}},
                           .leadAlwaysRight = true},
                {}};
    }

private:
    QList<Block> section(int number, const QString &key) const
    {
        return {sectionBlock(number, m_wording.text(key), m_wording)};
    }

    QList<Block> factBlocks() const
    {
        QList<Block> blocks = timeAndPlaceLines(m_file, m_wording);
        QList<Block> contents;
        for (const ShownSession &session : m_agenda) {
            for (const ShownItem &shown : session.items) {
                const AgendaItem &item = shown.item;
                if (item.level == 1 && !shown.time.number.isEmpty())
                    contents.append(
                        paragraphBlock(m_wording.text(u"minutes.content"_s, {{"number", shown.time.number},
                                                                             {"title", sentence(oneLine(item.title))}}),
                                       originOf(item)));
            }
        }
        if (!contents.isEmpty())
            blocks.append({Paragraph{.runs = {Run{.text = m_wording.text(u"minutes.contents"_s), .bold = true}},
                                     .keepWithNext = true},
                           {}});
        return blocks + contents;
    }

    QList<Block> peopleBlocks() const
    {
        const Origin origin = originOf(m_file.conference);
        QList<Block> blocks = chairLines(m_file, m_wording);
        if (const QString recorder = namesOf(secretariesOf(m_file), m_wording); !recorder.isEmpty())
            blocks.append(labelledBlock(m_wording.text(u"minutes.recorder_label"_s), recorder, origin));
        blocks.append(
            labelledBlock(m_wording.text(u"minutes.papers_label"_s), m_wording.text(u"minutes.papers"_s), origin));
        return blocks;
    }

    QList<Block> courseBlocks() const
    {
        const Course course(m_file, m_wording);
        QList<Block> blocks;
        for (const ShownSession &session : m_agenda) {
            if (m_file.sessions.size() > 1)
                blocks.append(labelledBlock(sessionHeading(session.session, m_wording), {}, originOf(session.session)));
            blocks += course.of(session.items);
        }
        if (blocks.isEmpty())
            blocks.append(paragraphBlock(m_wording.text(u"agenda.empty"_s)));
        return blocks;
    }

    QList<Block> conclusionBlocks() const
    {
        if (m_file.conclusions.isEmpty())
            return {paragraphBlock(m_wording.text(u"minutes.no_conclusions"_s))};
        return numberedConclusions(m_file.conclusions, m_wording);
    }

    Block endBlock() const
    {
        const QDateTime end = lastMoment(m_file);
        if (!end.isValid())
            return paragraphBlock(m_wording.text(u"minutes.end.open"_s));
        const bool sameDay = end.date() == firstMoment(m_file).date();
        return paragraphBlock(m_wording.text(sameDay ? u"minutes.end.same_day"_s : u"minutes.end.other_day"_s,
                                             {{"time", clockTime(end.time())}, {"date", longDate(end.date())}}));
    }

    const ConferenceFile &m_file;
    const PaperChoices &m_choices;
    const Wording &m_wording;
    QList<ShownSession> m_agenda;
};

} // namespace

std::span<const PaperOption> minutesOptions()
{
    return minutesChoices;
}

Document minutesPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Minutes minutes(file, choices, wording);
    Document paper = startPaper(file.office, wording, {wording.text(u"minutes.kind"_s), oneLine(file.conference.title)},
                                originOf(file.conference),
                                {.number = openNumber(file.office, wording.text(u"minutes.symbol"_s), wording)});
    paper.blocks += minutes.parts();
    paper.blocks.append(minutes.signatures());
    return paper;
}
