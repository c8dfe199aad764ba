// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/check/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void findNoIssuer(const Document &paper, Findings &found)
{
    eachBlock<Letterhead>(paper, [&](const Letterhead &head, const Origin &origin) {
        const auto lacksName = [](const HeadBody &partner) { return partner.issuer.trimmed().isEmpty(); };
        if (head.issuer.trimmed().isEmpty() || std::ranges::any_of(head.partners, lacksName))
            found.append({.sentence = Check::tr("The letterhead does not name the issuing body."), .origin = origin});
    });
}

void findNoAbstract(const Document &paper, Findings &found)
{
    eachBlock<KindAndAbstract>(paper, [&](const KindAndAbstract &head, const Origin &origin) {
        if (!head.kind.trimmed().isEmpty() && head.abstract.trimmed().isEmpty())
            found.append({.sentence = Check::tr("The abstract under “%1” is missing.").arg(head.kind),
                          .origin = origin,
                          .column = u"title"_s});
    });
}

void findAbstractStop(const Document &paper, Findings &found)
{
    eachBlock<KindAndAbstract>(paper, [&](const KindAndAbstract &head, const Origin &origin) {
        if (head.abstract.trimmed().endsWith(u'.'))
            found.append(
                {.sentence = Check::tr("The abstract ends with a full stop."), .origin = origin, .column = u"title"_s});
    });
}

void findNumberForm(const Document &paper, Findings &found)
{
    eachBlock<NumberAndDate>(paper, [&](const NumberAndDate &line, const Origin &origin) {
        if (line.number.isEmpty())
            return;
        if (isParty(paper) == line.number.startsWith(u"Số:"))
            found.append({.sentence = isParty(paper) ? Check::tr("A Party paper writes “Số” without a colon.")
                                                     : Check::tr("A paper of the state writes “Số:” with a colon."),
                          .origin = origin});
    });
}

void findNumberSymbol(const Document &paper, Findings &found)
{
    eachBlock<NumberAndDate>(paper, [&](const NumberAndDate &line, const Origin &origin) {
        if (!line.number.isEmpty() && !line.number.contains(u'/'))
            found.append({.sentence = Check::tr("“%1” lacks the symbol of the issuing body.").arg(line.number),
                          .origin = origin});
    });
}

void findOpenDate(const Document &paper, Findings &found)
{
    eachBlock<NumberAndDate>(paper, [&](const NumberAndDate &line, const Origin &origin) {
        if (!line.number.isEmpty() && !paper.day.isValid())
            found.append({.sentence = Check::tr("The paper has a number but no date."), .origin = origin});
    });
}

void findLetterAbout(const Document &paper, Findings &found)
{
    eachBlock<NumberAndDate>(paper, [&](const NumberAndDate &line, const Origin &origin) {
        if (line.letterAbstract.isEmpty() || isParty(paper) != line.letterAbstract.startsWith("V/v"_L1))
            return;
        found.append({.sentence = isParty(paper)
                                      ? Check::tr("The abstract of a Party letter begins with “về việc”, not “V/v”.")
                                      : Check::tr("The abstract of a state letter begins with “V/v”."),
                      .origin = origin});
    });
}

} // namespace

std::span<const LayoutRule> headRules()
{
    static const LayoutRule rules[] = {
        {{"issuer-missing", "HD 36-HD/VPTW", FindingWeight::Blocking}, findNoIssuer},
        {{"abstract-missing", "HD 36-HD/VPTW", FindingWeight::Blocking}, findNoAbstract},
        {{"abstract-stop", "usage of the office", FindingWeight::Hint}, findAbstractStop},
        {{"number-form", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Blocking}, findNumberForm},
        {{"number-symbol", "HD 36-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Blocking}, findNumberSymbol},
        {{"number-without-date", "HD 36-HD/VPTW", FindingWeight::Blocking}, findOpenDate},
        {{"letter-about", "HD 05-HD/VPTW, NĐ 30/2020/NĐ-CP", FindingWeight::Warning}, findLetterAbout},
    };
    return rules;
}
