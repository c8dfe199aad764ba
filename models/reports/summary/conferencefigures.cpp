// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/summary/conferencefigures.h"

#include "domain/summary/counts.h"
#include "domain/text/numbers.h"
#include "reports/paperparts.h"
#include "reports/summary/figuregrid.h"
#include "reports/summary/summaryinput.h"
#include "reports/texts.h"

using namespace Qt::StringLiterals;

namespace {

QString totalSentence(const QMap<ConferenceState, int> &states, const SummaryInput &input)
{
    const QString total = input.text(u"summary.conferences.total"_s, {{"n", grouped(sumOf(states))}});
    QStringList parts;
    for (const auto &[state, count] : states.asKeyValueRange())
        parts.append(
            input.text(u"summary.part_of_all"_s,
                       {{"n", grouped(count)}, {"state", input.wording.word(u"choice.conference_state"_s, state)}}));
    if (parts.isEmpty())
        return input.text(u"summary.all"_s, {{"total", total}});
    return input.text(u"summary.all_of"_s, {{"total", total}, {"parts", parts.join(", "_L1)}});
}

Grid kindGrid(const QList<ConferenceLine> &now, const QList<ConferenceLine> &before, const SummaryInput &input)
{
    const QList<ConferenceState> states = conferencesByState(now).keys();
    QStringList titles;
    for (const ConferenceState state : states)
        titles.append(capitalised(input.wording.word(u"choice.conference_state"_s, state)));
    const auto kindsNow = conferencesByKind(now);
    const auto kindsBefore = conferencesByKind(before);
    auto kinds = kindsNow;
    kinds.insert(kindsBefore);
    QList<CountRow> rows;
    for (const ConferenceKind kind : kinds.keys()) {
        CountRow row{input.wording.word(u"choice.conference_kind"_s, kind), {}, std::nullopt};
        for (const ConferenceState state : states)
            row.counts.append(kindsNow.value(kind).value(state));
        if (!before.isEmpty())
            row.before = sumOf(kindsBefore.value(kind));
        rows.append(row);
    }
    return countGrid(rows, input.column(u"summary.column.conference_kind"_s), titles, input);
}

FigureRow attendanceRow(const SummaryInput &input, const QString &title, const QString &unit,
                        std::pair<int, int> figures, bool compared)
{
    return {.title = input.text(title),
            .unit = input.text(unit),
            .now = figures.first,
            .before = compared ? std::optional<qint64>(figures.second) : std::nullopt};
}

} // namespace

QList<Block> conferenceFigures(const SummaryInput &input)
{
    const QList<ConferenceLine> now = conferencesWhere(input.summary.now.conferences, false);
    const QList<ConferenceLine> before = conferencesWhere(input.summary.before.conferences, false);
    QList<Block> blocks;
    if (!now.isEmpty() || !before.isEmpty())
        blocks = {paragraphBlock(totalSentence(conferencesByState(now), input)), {kindGrid(now, before, input), {}}};
    const auto invitations = conferencesWhere(input.summary.now.conferences, true).size();
    if (invitations > 0)
        blocks.append(paragraphBlock(input.text(u"summary.conferences.invited"_s, {{"n", grouped(invitations)}})));
    return blocks;
}

QList<Block> attendanceFigures(const SummaryInput &input)
{
    const AttendanceCount now = attendanceOf(input.summary.now.conferences);
    const AttendanceCount before = attendanceOf(input.summary.before.conferences);
    if (now.present == 0)
        return {};
    const bool compared = before.present > 0;
    const std::pair persons(input.summary.now.persons, input.summary.before.persons);
    const QString attendances = u"summary.unit.attendances"_s;
    const QList<FigureRow> rows{
        attendanceRow(input, u"summary.attendance.summoned"_s, attendances, {now.summoned, before.summoned}, compared),
        attendanceRow(input, u"summary.attendance.present"_s, attendances, {now.present, before.present}, compared),
        attendanceRow(input, u"summary.attendance.persons"_s, u"summary.unit.persons"_s, persons, compared)};
    const QString share = shareSentence(input.text(u"summary.attendance.share"_s), {now.present, now.summoned},
                                        {before.present, before.summoned}, input);
    QList<Block> blocks{leadInBlock(input.text(u"summary.attendance.lead_in"_s)),
                        {figureGrid(rows, input.column(u"summary.column.figure"_s), input), {}}};
    if (!share.isEmpty())
        blocks.append(paragraphBlock(share));
    blocks.append(remarkBlock(input.text(u"summary.attendance.definition"_s)));
    return blocks;
}
