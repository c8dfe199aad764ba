// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardcase.h"
#include "document/cards/cardformat.h"
#include "document/xmltree.h"
#include "support.h"

#include <QTransform>

using namespace Qt::StringLiterals;

namespace {

constexpr int officeDots = 100;

XmlNode bodyOf(const WrittenPaper &paper)
{
    return parseXml(paper.part(u"word/document.xml"_s)).children.first();
}

double millimeters(int twips)
{
    return twips * 25.4 / 1440;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QStringList wordsOf(const QString &pdf)
{
    QStringList words;
    for (const QStringList &page : pagesOf(pdf))
        words += page;
    return sorted(words);
}

/// What a reader of the DOCX is told, where the turned faces are pictures that say their words.
QStringList wordsOf(const XmlNode &body)
{
    QStringList words;
    for (const XmlNode &text : body.all(u"w:t"_s))
        words += wordsIn(text.text);
    for (const XmlNode &picture : body.all(u"wp:docPr"_s))
        words += wordsIn(picture.attributes.value(u"descr"_s));
    return sorted(words);
}

} // namespace

TEST_CASE("both faces of a tent have the same words in PDF and DOCX", "[cards][docx]")
{
    const WrittenPaper paper(cardsDocument(GENERATE(u"plate-a4"_s, u"plate-a5"_s), 3));
    const QStringList words = wordsOf(bodyOf(paper));
    CHECK(words == wordsOf(paper.pdf()));
    CHECK(words.count(u"HƯỜNG"_s) == 6);
}

TEST_CASE("cards without turned faces have the same words in PDF and DOCX and in LibreOffice", "[cards][docx][office]")
{
    const QString format = GENERATE(u"badge"_s, u"label-2x7"_s, u"envelope-dl"_s, u"envelope-c5"_s);
    Document document = cardsDocument(format, cardFormat(format).cardsPerSheet() + 1);
    for (Card &card : std::get<CardSheet>(document.blocks[0].content).cards)
        card.qr.clear();
    const WrittenPaper paper(document);
    CHECK(wordsOf(bodyOf(paper)) == wordsOf(paper.pdf()));
    CHECK(wordsOf(paper.officePdf()) == wordsOf(paper.pdf()));
}

TEST_CASE("LibreOffice shows each sheet of cards on one page", "[cards][docx][office]")
{
    const QString format =
        GENERATE(u"badge"_s, u"label-2x7"_s, u"envelope-dl"_s, u"envelope-c5"_s, u"plate-a4"_s, u"plate-a5"_s);
    const int perSheet = cardFormat(format).cardsPerSheet();
    const int last = GENERATE(0, 1);
    Document document = cardsDocument(format, 3 * perSheet + (perSheet > 1 ? last : 0));
    if (last == 0)
        document.stamp = u"Mẫu"_s;
    const WrittenPaper paper(document);
    CAPTURE(format);
    const QString office = paper.officePdf();
    const QList<QStringList> pages = pagesOf(office);
    const qsizetype expected = pagesOf(paper.pdf()).size();
    REQUIRE(expected == (perSheet > 1 && last == 1 ? 4 : 3));
    REQUIRE(pages.size() == expected);
    CHECK(pages[1].contains(QString::number(perSheet + 1)));
    CHECK(pages[2].contains(QString::number(2 * perSheet + 1)));
    for (const QStringList &page : pages)
        CHECK(page.count(u"MẪU"_s) == (last == 0 ? 1 : 0));
}

TEST_CASE("cards stand in LibreOffice where they stand in the PDF", "[cards][docx][office]")
{
    const QString format =
        GENERATE(u"badge"_s, u"label-2x7"_s, u"envelope-dl"_s, u"envelope-c5"_s, u"plate-a4"_s, u"plate-a5"_s);
    const WrittenPaper paper(cardsDocument(format, cardFormat(format).cardsPerSheet()));
    const QImage ours = pictureOf(paper.pdf(), 1, officeDots);
    const QImage office = pictureOf(paper.officePdf(), 1, officeDots);
    CAPTURE(format);
    CHECK(std::abs(ours.width() - office.width()) <= 2);
    CHECK(std::abs(ours.height() - office.height()) <= 2);
    // The marks of the fold are no part of the DOCX.
    const int inset = cardFormat(format).folded ? 50 : 0;
    for (const bool lower : {false, true}) {
        const auto part = [lower, inset](const QImage &page) {
            const int height = page.height() / 2;
            return inkOf(page.copy(inset, lower ? height : 0, page.width() - 2 * inset, height), officeDots);
        };
        const QRectF here = part(ours);
        const QRectF there = part(office);
        CAPTURE(lower);
        CHECK(here.left() == Approx(there.left()).margin(1.5));
        CHECK(here.right() == Approx(there.right()).margin(1.5));
        CHECK(here.top() == Approx(there.top()).margin(1.5));
        CHECK(here.bottom() == Approx(there.bottom()).margin(1.5));
    }
}

TEST_CASE("the turned face of the DOCX is upside down in LibreOffice", "[cards][docx][office]")
{
    const WrittenPaper paper(cardDocument(u"plate-a4"_s, u"Nguyễn Thị Hường"_s));
    const QImage page = pictureOf(paper.officePdf(), 1, officeDots);
    const QImage upper = page.copy(0, 0, page.width(), page.height() / 2);
    const QImage ours = pictureOf(paper.pdf(), 1, officeDots);
    const QImage ourUpper = ours.copy(0, 0, ours.width(), ours.height() / 2);
    REQUIRE(upper.size() == ourUpper.size());
    CHECK(difference(upper, ourUpper) < difference(upper.transformed(QTransform().rotate(180)), ourUpper) / 2);
}

TEST_CASE("rows and columns of cards in the DOCX have the format's measures", "[cards][docx]")
{
    const QString id = GENERATE(u"badge"_s, u"label-2x7"_s, u"envelope-dl"_s, u"plate-a4"_s);
    const CardFormat format = cardFormat(id);
    const XmlNode body = bodyOf(WrittenPaper(cardsDocument(id, format.cardsPerSheet())));
    REQUIRE(body.all(u"w:tbl"_s).size() == 1);
    double height = 0;
    for (const XmlNode &row : body.all(u"w:trHeight"_s)) {
        CHECK(row.attributes.value(u"w:hRule"_s) == u"exact"_s);
        height += millimeters(number(row, u"w:val"_s));
    }
    double width = 0;
    for (const XmlNode &column : body.all(u"w:gridCol"_s))
        width += millimeters(number(column, u"w:w"_s));
    // Without a margin below, two millimetres are left to the paragraph that a table's end needs.
    const double left = format.corner.y() > 0 ? 0 : 2;
    CHECK(height == Approx(format.rows * format.card.height() - left).margin(0.3));
    CHECK(width ==
          Approx(format.columns * format.card.width() + (format.columns - 1) * format.gap.width()).margin(0.1));
    const XmlNode page = body.all(u"w:pgSz"_s).first();
    CHECK(millimeters(number(page, u"w:w"_s)) == Approx(format.page.width()).margin(0.05));
    CHECK(millimeters(number(page, u"w:h"_s)) == Approx(format.page.height()).margin(0.05));
    CHECK((page.attributes.value(u"w:orient"_s) == u"landscape"_s) == (format.page.width() > format.page.height()));
    for (const XmlNode &row : body.all(u"w:tr"_s)) {
        int columns = 0;
        for (const XmlNode &cell : row.all(u"w:tcPr"_s))
            columns += std::max(1, cell.value(u"w:gridSpan"_s).toInt());
        CHECK(columns == body.all(u"w:gridCol"_s).size());
    }
}

TEST_CASE("each picture of the DOCX is a file of its own that the text finds", "[cards][docx]")
{
    const WrittenPaper paper(cardsDocument(u"badge"_s, 3));
    const QString files = QString::fromUtf8(outputOf(u"unzip"_s, {u"-Z1"_s, paper.docx()}));
    CHECK(files.count(u"word/media/"_s) == 3);
    CHECK(paper.part(u"[[]Content_Types].xml"_s).contains(u"image/png"_s));
    const QString relations = paper.part(u"word/_rels/document.xml.rels"_s);
    QStringList ids;
    QStringList codes;
    for (const XmlNode &blip : bodyOf(paper).all(u"a:blip"_s)) {
        const QString id = blip.attributes.value(u"r:embed"_s);
        CHECK(relations.contains(u"Id=\"%1\""_s.arg(id)));
        ids.append(id);
    }
    for (const XmlNode &picture : bodyOf(paper).all(u"wp:docPr"_s)) {
        ids.append(picture.attributes.value(u"id"_s));
        codes.append(picture.attributes.value(u"descr"_s));
    }
    CHECK(ids.size() == 6);
    CHECK(ids.removeDuplicates() == 0);
    CHECK(codes.removeDuplicates() == 0);
    CHECK(codes[0].endsWith(u"000000000001"_s));
}
