// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/register/paperstate.h"

#include "domain/papers/paper.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

NumberAndDate lineOf(const Paper &paper)
{
    const Document document{.blocks = {{NumberAndDate{.number = u"Số      -KH/BDVTU"_s}, {}}}};
    return std::get<NumberAndDate>(bearing(document, paper, builtInWording()).blocks.first().content);
}

} // namespace

TEST_CASE("A draft says which one it is and leaves room for its number")
{
    const NumberAndDate draft = lineOf({.draftNumber = 2});
    CHECK(draft.draft == u"Dự thảo lần 2"_s);
    CHECK(draft.number == u"Số      -KH/BDVTU"_s);
    CHECK(lineOf({}).draft == u""_s);
}

TEST_CASE("An issued paper bears its number and is no draft any more")
{
    const NumberAndDate issued = lineOf({.state = PaperState::Issued,
                                         .numberText = u"Số 24-KH/BDVTU"_s,
                                         .draftNumber = 2,
                                         .urgency = Urgency::Express,
                                         .circulation = u"Lưu hành nội bộ"_s});
    CHECK(issued.number == u"Số 24-KH/BDVTU"_s);
    CHECK(issued.draft == u""_s);
    CHECK(issued.urgency == u"Hỏa tốc"_s);
    CHECK(issued.circulation == u"Lưu hành nội bộ"_s);
}
