// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/qrcode.h"

#include "document/cards/cardcase.h"
#include "document/cards/cardformat.h"
#include "document/formaterror.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QStringList payloads(const Document &document)
{
    QStringList texts;
    for (const Card &card : std::get<CardSheet>(document.blocks[0].content).cards)
        texts.append(card.qr);
    return texts;
}

Document withCode(const QString &text)
{
    Document document = cardsDocument(u"badge"_s, 1);
    std::get<CardSheet>(document.blocks[0].content).cards[0].qr = text;
    return document;
}

} // namespace

TEST_CASE("a reader finds the code of every badge of the page in PDF and DOCX", "[cards][qr]")
{
    const Document document = cardsDocument(u"badge"_s, 10);
    const WrittenPaper paper(document);
    CHECK(codesOn(paper.pdf(), 1) == payloads(document));
    CHECK(codesOn(paper.officePdf(), 1) == payloads(document));
}

TEST_CASE("a code with Vietnamese letters and one of 500 letters are read as they went in", "[cards][qr]")
{
    const QString text = GENERATE(u"Đại biểu: Nguyễn Thị Hường"_s, u"x"_s.repeated(300));
    CHECK(codesOn(WrittenPaper(withCode(text)).pdf(), 1) == QStringList{text});
}

TEST_CASE("the modules stand in their places on the paper with a quiet zone around", "[cards][qr]")
{
    const Document document = cardsDocument(u"badge"_s, 1);
    const QrCode code = qrCode(payloads(document)[0]);
    REQUIRE(code.width == 29);
    constexpr int dotsPerInch = 400;
    const QImage page = pictureOf(WrittenPaper(document).pdf(), 1, dotsPerInch);
    // 28 mm wide, 3 mm from the right edge of the card, in the middle of its band of 40 mm under one of 15 mm.
    const QPointF corner(15 + 90 - 3 - 28, 11 + 15 + 6);
    const double module = 28.0 / (code.width + 8);
    int wrong = 0;
    for (int row = -4; row < code.width + 4; ++row) {
        for (int column = -4; column < code.width + 4; ++column) {
            const QPointF middle = corner + QPointF(column + 4.5, row + 4.5) * module;
            const QPoint dot = (middle * dotsPerInch / 25.4).toPoint();
            const bool inside = row >= 0 && column >= 0 && row < code.width && column < code.width;
            const bool dark = inside && code.isDark(column, row);
            wrong += (page.constScanLine(dot.y())[dot.x()] < 128) == dark ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("a text too long for any code is refused with a sentence", "[cards][qr]")
{
    CHECK_NOTHROW(qrCode(u"x"_s.repeated(2000)));
    CHECK_THROWS_AS(qrCode(u"x"_s.repeated(3000)), FormatError);
}

TEST_CASE("a badge without a code keeps its place empty", "[cards][qr]")
{
    const WrittenPaper paper(withCode({}));
    const QImage page = pictureOf(paper.pdf(), 1, 100);
    constexpr double dots = 100 / 25.4;
    const QImage place = page.copy(qRound(75 * dots), qRound(27 * dots), qRound(27 * dots), qRound(37 * dots));
    CHECK(inkOf(place, 100).isEmpty());
    CHECK(paper.part(u"word/document.xml"_s).count(u"<w:drawing>"_s) == 0);
}
