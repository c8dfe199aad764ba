// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/agendapaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/agendalines.h"
#include "reports/conference/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

Document agendaPaper(const ConferenceFile &file, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"agenda.kind"_s), oneLine(file.conference.title)}, origin);
    paper.blocks += timeAndPlaceLines(file, wording);
    paper.blocks += chairLines(file, wording);
    const auto cells = [&](const ShownItem &shown) -> QList<Cell> {
        return {{.text = shown.time.number},
                {.text = timeCell(shown, wording)},
                {.text = oneLine(shown.item.title)},
                {.text = performerOf(shown.item, file, wording)},
                {.text = oneLine(shown.item.remark)}};
    };
    const Grid grid =
        agendaGrid(shownAgenda(file), wording.columns(u"agenda.columns"_s), wording, cells, file.sessions.size() > 1);
    if (grid.rows.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"agenda.empty"_s), origin));
    else
        paper.blocks.append({grid, origin});
    return paper;
}
