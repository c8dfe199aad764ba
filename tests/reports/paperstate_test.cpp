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

TEST_CASE("What a paper's record leaves open is as the pages have it")
{
    const Document document{
        .title = u"Chương trình"_s,
        .blocks = {{KindAndAbstract{u"Chương trình"_s, u"Hội nghị\ntriển khai"_s}, {}},
                   {Signatures{.recipients = {u"- Như trên,"_s, u"- Lưu."_s},
                               .signers = {{u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s, u"Lê Thị Ẩn"_s}}},
                    {}}},
        .day = QDate(2024, 2, 5)};
    const Paper filled = filledFrom({}, document);
    CHECK(filled.title == u"Hội nghị triển khai"_s);
    CHECK(filled.date == QDate(2024, 2, 5));
    CHECK(filled.signerAuthority == u"K/T TRƯỞNG BAN"_s);
    CHECK(filled.signerPost == u"PHÓ TRƯỞNG BAN"_s);
    CHECK(filled.signerName == u"Lê Thị Ẩn"_s);
    CHECK(filled.recipients == u"- Như trên,\n- Lưu."_s);
    const Paper own{
        .title = u"Của tôi"_s, .date = QDate(2024, 3, 1), .signerName = u"Trần B"_s, .recipients = u"- Lưu."_s};
    CHECK(filledFrom(own, document) == own);
    CHECK(filledFrom({}, {.title = u"Bìa"_s}).title == u"Bìa"_s);
}

TEST_CASE("The record's signer stands on a paper that one signs and on no joint one")
{
    const auto signersOf = [](const QList<Signature> &signers) {
        const Document document{.blocks = {{Signatures{.signers = signers}, {}}}};
        const Paper paper{
            .signerAuthority = u"T/L"_s, .signerPost = u"CHÁNH VĂN PHÒNG"_s, .signerName = u"Ngô Văn D"_s};
        return std::get<Signatures>(bearing(document, paper, builtInWording()).blocks.first().content).signers;
    };
    const Signature head{{}, u"TRƯỞNG BAN"_s, u"Phạm A"_s};
    CHECK(signersOf({head}) == QList<Signature>{{u"T/L"_s, u"CHÁNH VĂN PHÒNG"_s, u"Ngô Văn D"_s}});
    CHECK(signersOf({head, head}) == QList<Signature>{head, head});
    CHECK(signersOf({}).isEmpty());
}

TEST_CASE("A paper that is internal by itself stays so where its record says nothing")
{
    const Document document{.blocks = {{NumberAndDate{.circulation = u"Lưu hành nội bộ"_s}, {}}}};
    const Document shown = bearing(document, {}, builtInWording());
    CHECK(std::get<NumberAndDate>(shown.blocks.first().content).circulation == u"Lưu hành nội bộ"_s);
}
