// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/emblem.h"
#include "document/check/rules.h"

namespace {

void findDamagedEmblem(const Document &paper, Findings &found)
{
    eachBlock<CardSheet>(paper, [&](const CardSheet &sheet, const Origin &origin) {
        if (!sheet.emblem.isEmpty() && emblemImage(sheet.emblem).isNull())
            found.append({.sentence = Check::tr("The emblem on the cards cannot be read as a picture; please choose it "
                                                "again in the settings of the office."),
                          .origin = origin});
    });
}

} // namespace

std::span<const LayoutRule> cardRules()
{
    static const LayoutRule rules[] = {
        {{"emblem-damaged", "usage of the office", FindingWeight::Warning}, findDamagedEmblem},
    };
    return rules;
}
