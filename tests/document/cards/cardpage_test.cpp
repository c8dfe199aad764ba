// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/cardcase.h"
#include "document/cards/cardformat.h"
#include "support.h"

#include <QRegularExpression>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.5;
constexpr int pageDots = 100;

/// Without the marks at both ends of the fold.
QImage half(const QImage &page, bool lower)
{
    constexpr int inset = 60;
    const int height = page.height() / 2;
    return page.copy(inset, lower ? page.height() - height : 0, page.width() - 2 * inset, height);
}

/// The words in the lower half of the first page, which are not turned.
QList<PrintedWord> uprightWords(const QString &pdf)
{
    QList<PrintedWord> words = boxesOf(pdf).first();
    const double middle = pictureOf(pdf, 1, 72).height() / 2.0;
    words.removeIf([middle](const PrintedWord &word) { return word.box.top() < middle; });
    return words;
}

QRectF boxOf(const QList<PrintedWord> &words, qsizetype count)
{
    QRectF box;
    for (const PrintedWord &word : words.first(count))
        box |= word.box;
    return inMillimeters(box);
}

QString fiveHundredLetters(bool spaces)
{
    return (spaces ? u"Nguyễn Thị Hường "_s : u"NguyễnThịHường"_s).repeated(40).first(499) + u'n';
}

} // namespace

TEST_CASE("the pages of cards have the size of their format", "[cards][pdf]")
{
    const auto [format, size] =
        GENERATE(table<QString, QString>({{u"plate-a4"_s, u"84[12][.\\d]* x 59[45][.\\d]* pts \\(A4\\)"_s},
                                          {u"plate-a5"_s, u"59[45][.\\d]* x (419|420)[.\\d]* pts \\(A5\\)"_s},
                                          {u"badge"_s, u"59[45][.\\d]* x 84[12][.\\d]* pts \\(A4\\)"_s},
                                          {u"label-2x7"_s, u"59[45][.\\d]* x 84[12][.\\d]* pts \\(A4\\)"_s},
                                          {u"envelope-dl"_s, u"62[34][.\\d]* x 31[12][.\\d]* pts"_s},
                                          {u"envelope-c5"_s, u"649[.\\d]* x 459[.\\d]* pts"_s}}));
    const WrittenPaper paper(cardsDocument(format, cardFormat(format).cardsPerSheet() + 1));
    const QString info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {paper.pdf()}));
    CAPTURE(format, info);
    CHECK(info.contains(QRegularExpression(u"Page size: +"_s + size)));
    CHECK(info.contains(QRegularExpression(u"Pages: +2\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page rot: +0\n"_s)));
}

TEST_CASE("the name stands in the middle of the lower face in its size", "[cards][pdf]")
{
    const auto [format, width, height, size] = GENERATE(
        table<QString, double, double, double>({{u"plate-a4"_s, 297, 210, 72}, {u"plate-a5"_s, 210, 148, 52}}));
    const QList<PrintedWord> words = uprightWords(WrittenPaper(cardDocument(format, u"Lê Văn An"_s)).pdf());
    REQUIRE(words.size() == 3 + 6);
    CHECK(words[0].text + words[1].text + words[2].text == u"LÊVĂNAN"_s);
    CHECK(letterSize(words[0]) == Approx(size).margin(0.5));
    CHECK(boxOf(words, 3).center().x() == Approx(width / 2).margin(tolerance));
    CHECK(boxOf(words, 9).center().y() == Approx(height * 3 / 4).margin(2));
}

TEST_CASE("the upper face of a tent is the lower one turned upside down", "[cards][pdf]")
{
    const QString format = GENERATE(u"plate-a4"_s, u"plate-a5"_s);
    const WrittenPaper paper(cardDocument(format, u"Nguyễn Thị Hường"_s));
    // A resolution at which the fold lies between two rows of dots.
    const QImage page = pictureOf(paper.pdf(), 1, 127);
    const QImage lower = half(page, true);
    const QImage upper = half(page, false);
    const QImage turned = upper.transformed(QTransform().rotate(180));
    REQUIRE(inkOf(lower, 127).width() > 100);
    CHECK(difference(turned, lower) < difference(upper, lower) / 4);
    CHECK(inkOf(turned, 127).top() == Approx(inkOf(lower, 127).top()).margin(tolerance));
    const QStringList words = pagesOf(paper.pdf())[0];
    CHECK(words.count(u"HƯỜNG"_s) == 2);
    CHECK(words.count(u"NGUYỄN"_s) == 2);
}

TEST_CASE("a name wider than its plate shrinks to the least size and then wraps", "[cards][pdf]")
{
    const QString format = u"plate-a4"_s;
    const QList<PrintedWord> shrunk =
        uprightWords(WrittenPaper(cardDocument(format, u"Nguyễn Thị Minh Nguyệt"_s)).pdf());
    CHECK(letterSize(shrunk[0]) < 71);
    CHECK(letterSize(shrunk[0]) > 40);
    CHECK(shrunk[0].box.top() == Approx(shrunk[3].box.top()));
    CHECK(boxOf(shrunk, 4).width() <= 297 - 2 * 14 + tolerance);
    CHECK(boxOf(shrunk, 4).width() > 297 - 2 * 14 - 6);

    const QList<PrintedWord> wrapped = uprightWords(
        WrittenPaper(cardDocument(format, u"Công Tằng Tôn Nữ Nguyễn Thị Phương Hoàng Minh Nguyệt"_s)).pdf());
    CHECK(letterSize(wrapped[0]) == Approx(40).margin(0.5));
    CHECK(wrapped[9].text == u"NGUYỆT"_s);
    CHECK(wrapped[9].box.top() > wrapped[0].box.top() + 40);
}

TEST_CASE("a name of 500 letters is printed whole inside its card", "[cards][pdf]")
{
    const QString format = GENERATE(u"plate-a4"_s, u"plate-a5"_s, u"badge"_s, u"label-2x7"_s, u"envelope-dl"_s);
    const QString name = fiveHundredLetters(GENERATE(true, false));
    REQUIRE(name.size() == 500);
    const WrittenPaper paper(cardDocument(format, name));
    const CardFormat measures = cardFormat(format);
    const QString expected = measures.styles[0].style.caps ? name.toUpper() : name;
    const QString printed = pagesOf(paper.pdf())[0].join(QString());
    const QString letters = QString(expected).remove(u' ');
    CAPTURE(format, printed);
    CHECK(printed.count(letters) == (measures.folded ? 2 : 1));
    const QRectF card(measures.corner, measures.card);
    const QRectF ink = inkOf(pictureOf(paper.pdf(), 1, pageDots), pageDots);
    CHECK(card.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(ink));
    for (const QList<PrintedWord> &words : boxesOf(paper.pdf())) {
        for (const PrintedWord &word : words)
            CHECK(letterSize(word) < measures.styles[0].style.size + tolerance);
    }
}

TEST_CASE("each label stands in its place on the sheet", "[cards][pdf]")
{
    const CardFormat format = cardFormat(u"label-2x7"_s);
    CardSheet sheet{format.id, {}};
    for (int i = 0; i < 17; ++i)
        sheet.cards.append({{{CardRole::Name, u"Tên%1"_s.arg(i)}}, {}, {}});
    const QList<QList<PrintedWord>> pages = boxesOf(WrittenPaper({{}, {}, {}, {{sheet, {}}}}).pdf());
    REQUIRE(pages.size() == 2);
    REQUIRE(pages[0].size() == 14);
    REQUIRE(pages[1].size() == 3);
    for (const PrintedWord &word : pages[0] + pages[1]) {
        const QRectF place(format.placeOf(word.text.mid(3).toInt() % 14), format.card);
        CAPTURE(word.text);
        CHECK(inMillimeters(word.box).left() == Approx(place.left() + 6).margin(tolerance));
        CHECK(inMillimeters(word.box).center().y() == Approx(place.center().y()).margin(tolerance));
    }
}

TEST_CASE("badges are cut along lines at their edges", "[cards][pdf]")
{
    const QRectF ink = inkOf(pictureOf(WrittenPaper(cardsDocument(u"badge"_s, 10)).pdf(), 1, 300), 300);
    CHECK(ink.left() == Approx(15).margin(0.2));
    CHECK(ink.right() == Approx(195).margin(0.2));
    CHECK(ink.top() == Approx(11).margin(0.2));
    CHECK(ink.bottom() == Approx(286).margin(0.2));
}

TEST_CASE("sender and addressee stand at the corners of an envelope", "[cards][pdf]")
{
    const auto [format, width, height] =
        GENERATE(table<QString, double, double>({{u"envelope-dl"_s, 220, 110}, {u"envelope-c5"_s, 229, 162}}));
    const QList<PrintedWord> words = boxesOf(WrittenPaper(cardDocument(format, u"Tạ Văn Lộc"_s)).pdf())[0];
    const auto place = [&words](const QString &text) {
        const auto found = std::ranges::find(words, text, &PrintedWord::text);
        REQUIRE(found != words.end());
        return inMillimeters(found->box);
    };
    CHECK(place(u"Ban"_s).left() == Approx(format == u"envelope-dl"_s ? 12 : 14).margin(tolerance));
    CHECK(place(u"Ban"_s).bottom() < height / 4);
    CHECK(place(u"Tạ"_s).left() > width * 0.4);
    CHECK(place(u"Tạ"_s).top() > height * 0.4);
}

TEST_CASE("300 cards take the sheets they need", "[cards][pdf]")
{
    const auto [format, pages] =
        GENERATE(table<QString, int>({{u"plate-a4"_s, 300}, {u"badge"_s, 30}, {u"label-2x7"_s, 22}}));
    const QList<QStringList> printed = pagesOf(WrittenPaper(cardsDocument(format, 300)).pdf());
    REQUIRE(printed.size() == pages);
    CHECK(printed.last().contains(u"300"_s));
    CHECK_FALSE(printed.first().contains(u"300"_s));
}

TEST_CASE("a sheet without cards is an empty page and a card without lines an empty place", "[cards][pdf]")
{
    const Document document{{}, {}, {}, {{CardSheet{u"badge"_s, GENERATE(QList<Card>{}, QList<Card>(1))}, {}}}};
    const WrittenPaper paper(document);
    CHECK(pagesOf(paper.pdf()) == QList<QStringList>{QStringList()});
    CHECK(pagesOf(paper.officePdf()) == QList<QStringList>{QStringList()});
}

TEST_CASE("quotes emoji and decomposed letters come out of both faces", "[cards][pdf]")
{
    const QString name = u"Lê “Bảy” O'Hà <b> & 😀"_s;
    const WrittenPaper paper(cardDocument(u"plate-a4"_s, QChar(0x01) + name.normalized(QString::NormalizationForm_D)));
    const QStringList words = pagesOf(paper.pdf())[0];
    for (const QString &word : wordsIn(name.toUpper())) {
        CAPTURE(word, words);
        CHECK(words.count(word) == 2);
    }
}

TEST_CASE("every page of cards bears the stamp and none a number", "[cards][pdf]")
{
    const QString format = GENERATE(u"plate-a4"_s, u"badge"_s, u"envelope-dl"_s);
    Document document = cardsDocument(format, 2 * cardFormat(format).cardsPerSheet());
    document.stamp = u"Mẫu"_s;
    const WrittenPaper paper(document);
    for (const QList<PrintedWord> &words : boxesOf(paper.pdf())) {
        const auto isStamp = [](const PrintedWord &word) { return word.text == u"MẪU"_s; };
        REQUIRE(std::ranges::count_if(words, isStamp) == 1);
        const QRectF stamp = inMillimeters(std::ranges::find_if(words, isStamp)->box);
        CHECK(stamp.right() < cardFormat(format).page.width() - 5);
        CHECK(stamp.right() > cardFormat(format).page.width() - 20);
        CHECK(stamp.bottom() < 20);
    }
    const QSizeF page = cardFormat(format).page;
    const QList<PrintedWord> second = boxesOf(paper.pdf())[1];
    const auto isNumber = [&page](const PrintedWord &word) {
        const QRectF box = inMillimeters(word.box);
        return word.text == u"2"_s && std::abs(box.center().x() - page.width() / 2) < 5 && box.bottom() < 10;
    };
    CHECK(std::ranges::none_of(second, isNumber));
}
