// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/proceedings/extractpaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/conference/proceedings/conclusions.h"
#include "reports/conference/proceedings/course.h"
#include "reports/paperparts.h"
#include "reports/signing.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption extractChoices[] = {
    pickOption("item", QT_TRANSLATE_NOOP("Paper", "Agenda item"), AgendaItem::table),
    pickOption("body", QT_TRANSLATE_NOOP("Paper", "Body concerned"), Organisation::table), signerOption};

/// The item and what stands under it.
QList<ShownItem> itemWithParts(const QList<ShownSession> &agenda, qint64 id)
{
    for (const ShownSession &session : agenda) {
        const auto at =
            std::ranges::find_if(session.items, [&](const ShownItem &shown) { return shown.item.id.value == id; });
        if (at == session.items.end())
            continue;
        const auto end = std::find_if(at + 1, session.items.end(),
                                      [&](const ShownItem &shown) { return shown.item.level <= at->item.level; });
        return QList<ShownItem>(at, end);
    }
    return {};
}

class Extract
{
public:
    Extract(const ConferenceFile &file, const Wording &wording)
        : m_file(file), m_wording(wording), m_agenda(shownAgenda(file))
    {
    }

    QList<Block> ofItem(qint64 id) const
    {
        const QList<ShownItem> items = itemWithParts(m_agenda, id);
        if (items.isEmpty())
            return {};
        const QString title = joined({items.first().time.number, items.first().spoken}, u"- "_s);
        return subject(u"extract.of_item"_s, title) + Course(m_file, m_wording).of(items);
    }

    QList<Block> ofBody(qint64 id) const
    {
        const QList<Block> found = courseOf(id) + conclusionsFor(id) + tasksOf(id);
        if (found.isEmpty())
            return {};
        return subject(u"extract.of_body"_s, oneLine(m_file.organisationNames.value(id))) + found;
    }

private:
    QList<Block> subject(const QString &key, const QString &title) const
    {
        return {leadInBlock(m_wording.text(key, {{"title", title}}))};
    }

    QSet<qint64> peopleOf(qint64 body) const
    {
        QSet<qint64> people;
        for (const Attendee &attendee : m_file.attendees) {
            if (attendee.organisation.value == body)
                people.insert(attendee.id.value);
        }
        return people;
    }

    QList<Block> courseOf(qint64 body) const
    {
        const Course course(m_file, m_wording);
        const QSet<qint64> people = peopleOf(body);
        const auto concerns = [&](const Opinion &opinion) {
            return opinion.addressee.value == body || people.contains(opinion.speaker.value);
        };
        QList<Block> blocks;
        for (const ShownSession &session : m_agenda) {
            for (const ShownItem &shown : session.items) {
                const AgendaItem &item = shown.item;
                if (item.unit.value == body || people.contains(item.presenter.value))
                    blocks += course.of({shown});
                else
                    blocks += course.opinionsOf(shown, concerns);
            }
        }
        return headed(u"extract.course"_s, blocks);
    }

    QList<Block> conclusionsFor(qint64 body) const
    {
        QSet<qint64> addressed;
        for (const ConclusionAddressee &addressee : m_file.addressees) {
            if (addressee.organisation.value == body)
                addressed.insert(addressee.conclusion.value);
        }
        QList<Conclusion> found = m_file.conclusions;
        found.removeIf([&](const Conclusion &conclusion) { return !addressed.contains(conclusion.id.value); });
        return headed(u"extract.conclusions"_s, numberedConclusions(found, m_wording));
    }

    QList<Block> tasksOf(qint64 body) const
    {
        QSet<qint64> cooperates;
        for (const TaskBody &each : m_file.taskBodies) {
            if (each.organisation.value == body)
                cooperates.insert(each.task.value);
        }
        QList<Task> tasks = m_file.tasks;
        tasks.removeIf(
            [&](const Task &task) { return task.lead.value != body && !cooperates.contains(task.id.value); });
        const Grid grid = taskGrid(tasks, m_file, false, m_wording);
        return grid.rows.isEmpty() ? QList<Block>() : headed(u"extract.tasks"_s, QList<Block>{Block{grid, {}}});
    }

    QList<Block> headed(const QString &key, const QList<Block> &blocks) const
    {
        if (blocks.isEmpty())
            return {};
        return QList<Block>{{Heading{2, m_wording.text(key)}, {}}} + blocks;
    }

    const ConferenceFile &m_file;
    const Wording &m_wording;
    QList<ShownSession> m_agenda;
};

} // namespace

std::span<const PaperOption> extractOptions()
{
    return extractChoices;
}

Document extractPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"extract.kind"_s), oneLine(file.conference.title)}, origin,
                   {.number = openNumber(file.office, wording.text(u"minutes.symbol"_s), wording)});
    const Extract extract(file, wording);
    const QList<Block> found = choices.has("item")   ? extract.ofItem(choices.value("item"))
                               : choices.has("body") ? extract.ofBody(choices.value("body"))
                                                     : QList<Block>();
    paper.blocks += timeAndPlaceLines(file, wording) + chairLines(file, wording);
    if (found.isEmpty()) {
        const bool picked = choices.has("item") || choices.has("body");
        paper.blocks.append(
            paragraphBlock(wording.text(picked ? u"extract.nothing"_s : u"extract.not_picked"_s), origin));
        return paper;
    }
    paper.blocks += found;
    paper.blocks.append(paragraphBlock(wording.text(u"extract.closing"_s)));
    const Places places = officePlaces(file.office);
    paper.blocks.append(closingBlock(file.office, choices.value("signer"),
                                     knownLines(u"extract.recipients"_s, places, wording), wording));
    return paper;
}
