// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardcase.h"
#include "document/check/layoutcheck.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("the checker reads the texts of cards and leads to the record of the card", "[cards][check]")
{
    Document document = cardsDocument(u"plate-a4"_s, 3);
    CHECK(checkLayout(document).isEmpty());
    std::get<CardSheet>(document.blocks[0].content).cards[1].lines[0].text = u"Nguyễn  Thị Hường"_s;
    const Findings found = checkLayout(document);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == u"double-space"_s);
    CHECK(found[0].origin == Origin{u"attendee"_s, 2});
}
