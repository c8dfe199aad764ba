// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/cooperationfile.h"
#include "domain/text/dates.h"
#include "domain/text/numbers.h"
#include "reports/cooperation/cooperationpapers.h"
#include "reports/duetext.h"
#include "reports/paperparts.h"
#include "reports/texts.h"
#include "reports/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr PaperOption registerChoices[] = {
    {"in_force", QT_TRANSLATE_NOOP("Paper", "Only what is in force"), 0},
    {"internal", QT_TRANSLATE_NOOP("Paper", "Also what is for internal use"), 0},
};

bool isInForceOn(const Programme &programme, QDate day)
{
    return Period{programme.effectiveFrom, programme.effectiveUntil}.contains(day);
}

/// A key below "programmes.state".
QString stateKey(const Programme &programme, QDate day)
{
    if (programme.effectiveFrom.isValid() && programme.effectiveFrom > day)
        return u"coming"_s;
    return isInForceOn(programme, day) ? u"in_force"_s : u"over"_s;
}

QString partiesTo(const Programme &programme, const CooperationRegister &file)
{
    QStringList names;
    for (const ProgrammeParty &party : file.parties) {
        if (party.programme == programme.id)
            names.append(oneLine(file.organisationNames.value(party.organisation.value)));
    }
    return joined(names, u", "_s);
}

GridRow programmeRow(qsizetype number, const Programme &programme, const CooperationRegister &file,
                     const Wording &wording)
{
    const QString state = wording.text(u"programmes.state"_s + u'.' + stateKey(programme, file.office.day));
    const QString period = periodText(programme.effectiveFrom, programme.effectiveUntil, wording);
    return {{{.text = QString::number(number), .value = number},
             {.text = oneLine(programme.title)},
             {.text = joined({oneLine(programme.number), shortDate(programme.signedOn)}, u"\n"_s)},
             {.text = partiesTo(programme, file)},
             {.text = joined({period, state}, u"\n"_s)}},
            false,
            originOf(programme)};
}

} // namespace

std::span<const PaperOption> programmeRegisterOptions()
{
    return registerChoices;
}

Document programmeRegister(const CooperationRegister &file, const PaperChoices &choices, const Wording &wording)
{
    const QDate day = file.office.day;
    const KindAndAbstract head{wording.text(u"programmes.kind"_s),
                               wording.text(u"programmes.abstract"_s, {{"date", longDate(day)}})};
    Document paper = startPaper(file.office, wording, head, {});
    Grid grid{wording.columns(u"programmes.columns"_s), {}};
    qsizetype inForce = 0;
    for (const Programme &programme : file.programmes) {
        if (programme.internal && !choices.has("internal"))
            continue;
        inForce += isInForceOn(programme, day);
        if (!choices.has("in_force") || isInForceOn(programme, day))
            grid.rows.append(programmeRow(grid.rows.size() + 1, programme, file, wording));
    }
    if (grid.rows.isEmpty()) {
        paper.blocks.append(paragraphBlock(wording.text(u"programmes.empty"_s)));
        return paper;
    }
    paper.blocks.append({grid, {}});
    paper.blocks.append(paragraphBlock(
        wording.text(u"programmes.total"_s, {{"n", grouped(grid.rows.size())}, {"in_force", grouped(inForce)}})));
    return paper;
}
