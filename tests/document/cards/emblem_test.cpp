// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/emblem.h"

#include "document/cards/cardcase.h"
#include "document/check/layoutcheck.h"
#include "document/xmltree.h"
#include "support.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

constexpr int dots = 300;

QByteArray bytesOf(const QImage &image, const char *format = "PNG")
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&file, format));
    return file.data();
}

QByteArray blackPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::black);
    return bytesOf(image);
}

Document badges(int count, const QByteArray &emblem)
{
    Document paper = cardsDocument(u"badge"_s, count);
    std::get<CardSheet>(paper.blocks[0].content).emblem = emblem;
    return paper;
}

/// The ink in that part of the page, which is in millimetres.
QRectF inkIn(const QImage &page, const QRectF &part)
{
    const double scale = dots / 25.4;
    const QRect window = QRectF(part.topLeft() * scale, part.size() * scale).toRect();
    return inkOf(page.copy(window), dots).translated(part.topLeft());
}

// The room above the code of the first badge.
constexpr QRectF firstPlace{75, 11.6, 27, 14};

} // namespace

TEST_CASE("a picture is kept no larger than print needs, in its shape and on white", "[cards][emblem]")
{
    QImage clear(1500, 750, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QImage kept = QImage::fromData(emblemFrom(bytesOf(clear)));
    CHECK(kept.size() == QSize(600, 300));
    CHECK(kept.pixelColor(10, 10) == QColor(Qt::white));
    QImage photo(40, 30, QImage::Format_RGB32);
    photo.fill(Qt::red);
    CHECK(QImage::fromData(emblemFrom(bytesOf(photo, "JPG"))).size() == QSize(40, 30));
}

TEST_CASE("what is no picture or only the beginning of one is not taken", "[cards][emblem]")
{
    QByteArray cut = blackPicture(300, 300);
    cut.truncate(40);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("Biểu trưng"), QByteArray(10'000, '\0'), cut})
        CHECK(emblemFrom(bytes).isEmpty());
}

TEST_CASE("the emblem stands above the code in the middle of its room", "[cards][emblem][pdf]")
{
    const QImage page = pictureOf(WrittenPaper(badges(10, blackPicture(200, 200))).pdf(), 1, dots);
    const QRectF ink = inkIn(page, firstPlace);
    CHECK(ink.left() == Approx(82).margin(0.2));
    CHECK(ink.right() == Approx(94).margin(0.2));
    CHECK(ink.top() == Approx(12.5).margin(0.2));
    CHECK(ink.bottom() == Approx(24.5).margin(0.2));
}

TEST_CASE("a wide emblem keeps its shape", "[cards][emblem][pdf]")
{
    const QImage page = pictureOf(WrittenPaper(badges(1, blackPicture(200, 100))).pdf(), 1, dots);
    const QRectF ink = inkIn(page, firstPlace);
    CHECK(ink.width() == Approx(12).margin(0.2));
    CHECK(ink.height() == Approx(6).margin(0.2));
    CHECK(ink.center().y() == Approx(18.5).margin(0.2));
}

TEST_CASE("a damaged emblem is a crossed frame on paper and a finding of the checker", "[cards][emblem]")
{
    const Document paper = badges(2, "damaged");
    const WrittenPaper written(paper);
    const QImage page = pictureOf(written.pdf(), 1, dots);
    const QRectF ink = inkIn(page, firstPlace);
    CHECK(ink.width() == Approx(12).margin(0.3));
    CHECK(ink.height() == Approx(12).margin(0.3));
    CHECK(inkIn(page, {86, 17, 4, 3}).width() > 2);
    CHECK(inkIn(page, {87, 13.2, 2, 1.5}).isEmpty());
    const Findings found = checkLayout(paper);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == u"emblem-damaged"_s);
    CHECK(checkLayout(badges(2, blackPicture(20, 20))).isEmpty());
    CHECK(outputOf(u"unzip"_s, {u"-Z1"_s, written.docx()}).count("word/media/") == 3);
}

TEST_CASE("the DOCX holds the emblem once for all badges", "[cards][emblem][docx]")
{
    const WrittenPaper paper(badges(3, blackPicture(200, 100)));
    CHECK(outputOf(u"unzip"_s, {u"-Z1"_s, paper.docx()}).count("word/media/") == 4);
    const XmlNode body = parseXml(paper.part(u"word/document.xml"_s)).children.first();
    QStringList files;
    QStringList ids;
    for (const XmlNode &blip : body.all(u"a:blip"_s))
        files.append(blip.attributes.value(u"r:embed"_s));
    for (const XmlNode &picture : body.all(u"wp:docPr"_s))
        ids.append(picture.attributes.value(u"id"_s));
    CHECK(files.size() == 6);
    CHECK(files.removeDuplicates() == 2);
    CHECK(ids.size() == 6);
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("badges with an emblem have the same words and pages in PDF and LibreOffice", "[cards][emblem][office]")
{
    const WrittenPaper paper(badges(12, blackPicture(200, 200)));
    const auto sortedWords = [](const QString &pdf) {
        QStringList words;
        for (const QStringList &page : pagesOf(pdf))
            words += page;
        words.sort();
        return words;
    };
    const QString office = paper.officePdf();
    CHECK(pagesOf(office).size() == 2);
    CHECK(sortedWords(office) == sortedWords(paper.pdf()));
    const QRectF ink = inkIn(pictureOf(office, 1, dots), firstPlace);
    CHECK(ink.left() == Approx(82).margin(1));
    CHECK(ink.width() == Approx(12).margin(0.3));
}

TEST_CASE("without an emblem the title has the whole width and in formats without a room nothing is drawn",
          "[cards][emblem][pdf]")
{
    const auto titleOf = [](const QByteArray &emblem) {
        const auto words = boxesOf(WrittenPaper(badges(1, emblem)).pdf()).first();
        return inMillimeters(words.first().box).left();
    };
    CHECK(titleOf(blackPicture(20, 20)) < titleOf({}) - 5);
    Document plates = cardsDocument(u"plate-a4"_s, 1);
    const WrittenPaper bare(plates);
    std::get<CardSheet>(plates.blocks[0].content).emblem = blackPicture(20, 20);
    CHECK(difference(pictureOf(bare.pdf(), 1, 50), pictureOf(WrittenPaper(plates).pdf(), 1, 50)) == 0);
}
