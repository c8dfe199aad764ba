// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/noticepaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/guests/attendeegroups.h"
#include "reports/conference/guests/presence.h"
#include "reports/conference/proceedings/conclusions.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption noticeChoices[] = {signerOption,
                                         {"tasks", QT_TRANSLATE_NOOP("Paper", "Table of tasks")},
                                         {"by_body", QT_TRANSLATE_NOOP("Paper", "Tasks under their lead body"), 0}};

class Notice
{
public:
    Notice(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_choices(choices), m_wording(wording), m_chairs(chairsOf(file))
    {
    }

    QString abstract() const
    {
        const QString title = oneLine(m_file.conference.title);
        if (m_chairs.isEmpty())
            return text(u"notice.abstract_of_conference"_s, {{"title", title}});
        return text(u"notice.abstract"_s, {{"chair", chair(true)}, {"title", title}});
    }

    Block facts() const
    {
        QStringList sentences{
            text(u"notice.held"_s, {{"circumstances", capitalised(conferenceCircumstances(m_file, m_wording))},
                                    {"title", oneLine(m_file.conference.title)}})};
        if (!m_chairs.isEmpty())
            sentences.append(capitalised(text(u"notice.chaired"_s, {{"chair", chair(true)}})));
        sentences.append(attended());
        sentences.append(heard());
        return paragraphBlock(joined(sentences, u" "_s), originOf(m_file.conference));
    }

    QList<Block> conclusions() const
    {
        QList<Block> blocks = numberedConclusions(m_file.conclusions, m_wording);
        const Grid tasks = taskGrid(m_file.tasks, m_file, m_choices.has("by_body"), m_wording);
        if (m_choices.has("tasks") && !tasks.rows.isEmpty()) {
            blocks.append(leadInBlock(text(u"notice.tasks.lead_in"_s)));
            blocks.append(Block{tasks, originOf(m_file.conference)});
        }
        return blocks;
    }

    Block closing() const { return paragraphBlock(text(u"notice.closing"_s, officePlaces(m_file.office))); }

    QStringList recipients() const
    {
        const Places places = officePlaces(m_file.office);
        return knownLines(u"notice.recipients.superiors"_s, places, m_wording) + actingRecipients() +
               knownLines(u"notice.recipients.others"_s, places, m_wording);
    }

private:
    QString text(const QString &key, const Places &places = {}) const { return m_wording.text(key, places); }

    QString chair(bool withPost) const
    {
        Attendee first = m_chairs.first();
        // Somebody whom only the conference names is a comrade in papers of the Party.
        if (!first.id.isValid() && m_file.office.style == PaperStyle::Party)
            first.honorific = Honorific::Comrade;
        return withPost ? formallyIntroduced(first, m_wording) : formallyAddressed(first, m_wording);
    }

    QString attended() const
    {
        const auto came = presenceOfDelegates(m_file, m_wording).expected();
        if (came.isEmpty())
            return {};
        QStringList groups;
        for (const PrintedGroup &group : printedGroups(m_file, m_wording)) {
            if (group.group.isValid())
                groups.append(inSentence(group.title, m_wording));
        }
        const Places places{{"n", countText(came.size())}, {"groups", groups.join(u"; "_s)}};
        return text(groups.isEmpty() ? u"notice.attended"_s : u"notice.attended_from"_s, places);
    }

    QString heard() const
    {
        QSet<qint64> speakers;
        for (const Opinion &opinion : m_file.opinions)
            speakers.insert(opinion.speaker.value);
        const QString who = m_chairs.isEmpty() ? text(u"notice.conference"_s) : chair(false);
        const Places places{{"chair", who}, {"n", countText(speakers.size())}};
        if (m_file.conclusions.isEmpty())
            return text(u"notice.empty"_s);
        return text(speakers.isEmpty() ? u"notice.heard"_s : u"notice.heard_speakers"_s, places);
    }

    QStringList actingRecipients() const
    {
        QStringList bodies;
        for (const Conclusion &conclusion : m_file.conclusions)
            bodies += addresseesOf(conclusion, m_file);
        for (const Task &task : m_file.tasks)
            bodies.append(oneLine(m_file.organisationNames.value(task.lead.value)));
        bodies.removeAll(QString());
        bodies.removeAll(oneLine(m_file.office.name.shortName));
        bodies.removeAll(oneLine(m_file.office.name.fullName));
        bodies.removeDuplicates();
        if (bodies.isEmpty() || bodies.size() > text(u"notice.recipients.named_up_to"_s).toInt())
            return {text(u"notice.recipients.all_acting"_s)};
        QStringList lines;
        for (const QString &body : std::as_const(bodies))
            lines.append(text(u"notice.recipients.acting"_s, {{"body", body}}));
        return lines;
    }

    const ConferenceFile &m_file;
    const PaperChoices &m_choices;
    const Wording &m_wording;
    QList<Attendee> m_chairs;
};

} // namespace

std::span<const PaperOption> noticeOptions()
{
    return noticeChoices;
}

Document noticePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Notice notice(file, choices, wording);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"notice.kind"_s), notice.abstract()}, originOf(file.conference),
                   {.number = openNumber(file.office, wording.text(u"notice.symbol"_s), wording)});
    paper.blocks.append(notice.facts());
    paper.blocks += notice.conclusions();
    paper.blocks.append(notice.closing());
    paper.blocks.append(closingBlock(file.office, choices.value("signer"), notice.recipients(), wording));
    return paper;
}
