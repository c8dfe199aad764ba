// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/conference/coverpaper.h"

#include "domain/conferences/conferencefile.h"
#include "reports/conference/conferencelines.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

using namespace Qt::StringLiterals;

namespace {

qsizetype itemCount(const ConferenceFile &file)
{
    qsizetype count = 0;
    for (const SessionFile &session : file.sessions)
        count += session.items.size();
    return count;
}

/// How many records of a kind the file holds, by the names that the wording uses.
QHash<QString, qsizetype> countsOf(const ConferenceFile &file)
{
    return {{u"attendees"_s, file.attendees.size()},
            {u"items"_s, itemCount(file)},
            {u"attendances"_s, file.attendances.size()},
            {u"opinions"_s, file.opinions.size()},
            {u"votes"_s, file.votes.size()},
            {u"conclusions"_s, file.conclusions.size()},
            {u"tasks"_s, file.tasks.size()}};
}

Grid contentsGrid(const ConferenceFile &file, const Wording &wording)
{
    const QHash<QString, qsizetype> counts = countsOf(file);
    Grid grid{wording.columns(u"cover.columns"_s), {}};
    for (const QJsonObject &line : wording.objects(u"cover.contents"_s)) {
        const qsizetype count = counts.value(line.value("count"_L1).toString());
        if (count == 0)
            continue;
        const int number = static_cast<int>(grid.rows.size()) + 1;
        grid.rows.append({{{.text = QString::number(number), .value = number},
                           {.text = line.value("title"_L1).toString()},
                           {.text = filled(line.value("unit"_L1).toString(), {{"n", countText(count)}})},
                           {},
                           {},
                           {}},
                          false,
                          originOf(file.conference)});
    }
    return grid;
}

} // namespace

Document coverPaper(const ConferenceFile &file, const Wording &wording)
{
    const Origin origin = originOf(file.conference);
    Document paper =
        startPaper(file.office, wording, {wording.text(u"cover.kind"_s), oneLine(file.conference.title)}, origin);
    paper.blocks += timeAndPlaceLines(file, wording) + chairLines(file, wording);
    for (const QString &line : wording.texts(u"cover.lines"_s))
        paper.blocks.append(paragraphBlock(line));
    paper.blocks.append(Block{PageBreak{}, {}});
    paper.blocks.append(
        Block{KindAndAbstract{wording.text(u"cover.contents_kind"_s), oneLine(file.conference.title)}, origin});
    const Grid grid = contentsGrid(file, wording);
    if (grid.rows.isEmpty())
        paper.blocks.append(paragraphBlock(wording.text(u"cover.empty"_s), origin));
    else
        paper.blocks.append({grid, origin});
    return paper;
}
