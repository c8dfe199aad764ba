// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/runsheetpaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/agendalines.h"
#include "reports/conference/conferencelines.h"
#include "reports/paperchoices.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption runSheetChoices[] = {{"durations", QT_TRANSLATE_NOOP("Paper", "Length of each item")},
                                           {"notes", QT_TRANSLATE_NOOP("Paper", "Notes on the conference")}};

class RunSheet
{
public:
    RunSheet(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
        : m_file(file), m_choices(choices), m_wording(wording)
    {
    }

    QList<Cell> cells(const ShownItem &shown) const
    {
        const AgendaItem &item = shown.item;
        QList<Cell> cells{{.text = shown.time.number},
                          {.text = timeAndLength(shown)},
                          {.text = title(item)},
                          {.text = performerOf(item, m_file, m_wording)},
                          {.text = oneLine(m_file.organisationNames.value(item.unit.value))},
                          {.text = oneLine(item.remark)}};
        cells[2].bold = item.level == 1 && !shown.time.number.isEmpty();
        return cells;
    }

private:
    QString timeAndLength(const ShownItem &shown) const
    {
        const QString time = timeCell(shown, m_wording);
        if (!m_choices.has("durations") || shown.item.minutes <= 0)
            return time;
        return joined({time, m_wording.text(u"run_sheet.minutes"_s, {{"n", QString::number(shown.item.minutes)}})},
                      u"\n"_s);
    }

    QString title(const AgendaItem &item) const
    {
        const QString title = oneLine(item.title);
        return item.internal ? m_wording.text(u"run_sheet.internal"_s, {{"title", title}}) : title;
    }

    const ConferenceFile &m_file;
    const PaperChoices &m_choices;
    const Wording &m_wording;
};

QList<Block> noteBlocks(const ConferenceFile &file, const Wording &wording)
{
    QList<Block> blocks;
    for (const QString &note : paragraphsOf(file.conference.note))
        blocks.append(blocks.isEmpty()
                          ? labelledBlock(wording.text(u"run_sheet.note"_s), note, originOf(file.conference))
                          : paragraphBlock(note, originOf(file.conference)));
    return blocks;
}

} // namespace

std::span<const PaperOption> runSheetOptions()
{
    return runSheetChoices;
}

Document runSheetPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"run_sheet.kind"_s), oneLine(file.conference.title)}, origin,
                   {.circulation = wording.text(u"paper.internal"_s)});
    paper.blocks += timeAndPlaceLines(file, wording);
    paper.blocks += chairLines(file, wording);
    const RunSheet sheet(file, choices, wording);
    const Grid grid = agendaGrid(
        shownAgenda(file, InternalItems::Shown), wording.columns(u"run_sheet.columns"_s), wording,
        [&](const ShownItem &shown) { return sheet.cells(shown); }, file.sessions.size() > 1);
    if (grid.rows.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"agenda.empty"_s), origin));
    else
        paper.blocks.append({grid, origin});
    if (choices.has("notes"))
        paper.blocks += noteBlocks(file, wording);
    return paper;
}
