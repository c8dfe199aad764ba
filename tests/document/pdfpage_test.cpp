// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside.h"
#include "sampledocument.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int dotsPerInch = 300;
constexpr double tolerance = 0.5;

double millimeters(double points)
{
    return points / 72 * 25.4;
}

/// A page exactly full: 34 lines of 20 pt and 8 gaps of 6 pt make 728 of the 728.5 pt.
Document fullPage()
{
    Document document;
    const QString line = u"H"_s + u" MNH"_s.repeated(9) + u"\n"_s;
    for (int i = 0; i < 9; ++i) {
        const int lines = i < 7 ? 4 : 3;
        document.blocks.append({Paragraph{{Run{line.repeated(lines).chopped(1)}}, Align::Left, false}, {}});
    }
    return document;
}
} // namespace

TEST_CASE("justified text reaches both margins to half a millimetre", "[pdf][page]")
{
    const WrittenPaper paper({{}, {}, {}, bodyBlocks(6, 6)});
    const QRectF ink = inkOf(pictureOf(paper.pdf(), 1, dotsPerInch), dotsPerInch);
    CHECK(ink.left() == Approx(30).margin(tolerance));
    CHECK(ink.right() == Approx(210 - 15).margin(tolerance));
}

TEST_CASE("a table reaches both margins to half a millimetre", "[pdf][page]")
{
    Block grid = attendeeGrid(40);
    const WrittenPaper paper({{}, {}, {}, {grid}});
    const QRectF ink = inkOf(pictureOf(paper.pdf(), 1, dotsPerInch), dotsPerInch);
    CHECK(ink.left() == Approx(30).margin(tolerance));
    CHECK(ink.right() == Approx(210 - 15).margin(tolerance));
    CHECK(ink.top() == Approx(20).margin(tolerance));
    CHECK(ink.bottom() <= 297 - 20 + tolerance);
}

TEST_CASE("the first and the last line box of a full page stand at the margins", "[pdf][page]")
{
    const WrittenPaper paper(fullPage());
    const QList<QList<PrintedWord>> pages = boxesOf(paper.pdf());
    REQUIRE(pages.size() == 1);
    const QRectF first = pages[0].first().box;
    const QRectF last = pages[0].last().box;
    const double lead = (party2018().style(Component::Body).line - first.height()) / 2;
    CHECK(millimeters(first.top() - lead) == Approx(20).margin(tolerance));
    CHECK(millimeters(last.bottom() + lead) == Approx(297 - 20).margin(tolerance));
}

TEST_CASE("one line more than a full page goes to the next", "[pdf][page]")
{
    Document document = fullPage();
    document.blocks.append({Paragraph{{Run{u"Thêm"_s}}}, {}});
    const QList<QStringList> pages = pagesOf(WrittenPaper(document).pdf());
    REQUIRE(pages.size() == 2);
    CHECK(pages[1] == QStringList{u"2"_s, u"Thêm"_s});
}

TEST_CASE("lines of the body are 20 points apart", "[pdf][page]")
{
    const QList<PrintedWord> words = boxesOf(WrittenPaper(fullPage()).pdf())[0];
    QList<double> tops;
    for (const PrintedWord &word : words) {
        if (tops.isEmpty() || tops.last() != word.box.top())
            tops.append(word.box.top());
    }
    REQUIRE(tops.size() == 34);
    CHECK(tops[1] - tops[0] == Approx(20).margin(0.1));
    CHECK(tops[4] - tops[3] == Approx(26).margin(0.1));
}

TEST_CASE("the page number stands in the middle 10 mm from the edge and not on page 1", "[pdf][page]")
{
    const QList<QList<PrintedWord>> pages = boxesOf(WrittenPaper({{}, {}, {}, bodyBlocks(12, 4)}).pdf());
    REQUIRE(pages.size() == 4);
    CHECK(pages[0].first().text == u"Đoạn"_s);
    for (qsizetype page = 1; page < pages.size(); ++page) {
        const PrintedWord number = pages[page].first();
        CHECK(number.text == QString::number(page + 1));
        CHECK(millimeters(number.box.top()) == Approx(10).margin(tolerance));
        CHECK(millimeters(number.box.center().x()) == Approx(30 + 165 / 2.0).margin(tolerance));
    }
}

TEST_CASE("the stamp stands in its box on every page within the margins", "[pdf][page]")
{
    const WrittenPaper paper({{}, {}, u"Mẫu"_s, bodyBlocks(8, 4)});
    const QList<QList<PrintedWord>> pages = boxesOf(paper.pdf());
    REQUIRE(pages.size() == 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        CHECK(std::ranges::count(pages[page], u"MẪU"_s, &PrintedWord::text) == 1);
        const QImage picture = pictureOf(paper.pdf(), static_cast<int>(page) + 1, dotsPerInch);
        const int middle = picture.width() / 2 + 100;
        const int margin = qRound(18 / 25.4 * dotsPerInch);
        const QRectF ink = inkOf(picture.copy(middle, 0, picture.width() - middle, margin), dotsPerInch);
        CHECK(ink.right() + middle * 25.4 / dotsPerInch == Approx(195).margin(tolerance));
        CHECK(ink.top() == Approx(10).margin(tolerance));
    }
}

TEST_CASE("a word of ten thousand letters and a title of 500 stay within the margins", "[pdf][page]")
{
    const QString longWord = u"Ư"_s.repeated(10'000);
    Document document{{}, {}, u"Mẫu "_s.repeated(60), {}};
    document.blocks = {
        {Letterhead{longWord.first(300), longWord.first(300), u"Đảng "_s.repeated(100)}, {}},
        {NumberAndDate{longWord.first(200), longWord.first(200)}, {}},
        {KindAndAbstract{longWord.first(100), u"Trích yếu rất dài "_s.repeated(28)}, {}},
        {Heading{2, longWord.first(200)}, {}},
        {Paragraph{{Run{longWord}}}, {}},
        {Grid{{{u"STT"_s}, {u"Nội dung"_s}}, {{{Cell{u"1"_s}, Cell{longWord}}}}}, {}},
        {Signatures{u"Nơi nhận:"_s, {longWord.first(90)}, {{{}, longWord.first(90), longWord.first(90)}}}, {}}};
    const WrittenPaper paper(document);
    const QList<QList<PrintedWord>> pages = boxesOf(paper.pdf());
    CHECK(pages.size() > 10);
    for (const QList<PrintedWord> &page : pages) {
        for (const PrintedWord &word : page) {
            CHECK(millimeters(word.box.left()) >= 30 - tolerance);
            CHECK(millimeters(word.box.right()) <= 195 + tolerance);
            CHECK(millimeters(word.box.bottom()) <= 277 + tolerance);
        }
    }
}

TEST_CASE("the rule is as long as the words of the title", "[pdf][page]")
{
    const WrittenPaper paper({{}, {}, {}, {{Letterhead{u"Tỉnh ủy"_s, u"Ban"_s, u"Đảng Cộng sản Việt Nam"_s}, {}}}});
    const QList<PrintedWord> words = boxesOf(paper.pdf())[0];
    const auto isTitle = [](const PrintedWord &word) { return word.box.left() > 300; };
    QRectF title;
    for (const PrintedWord &word : words)
        title |= isTitle(word) ? word.box : QRectF();
    const QImage picture = pictureOf(paper.pdf(), 1, dotsPerInch);
    const double dots = dotsPerInch / 72.0;
    const int below = qRound((title.bottom() + 1) * dots);
    const QRectF ink =
        inkOf(picture.copy(picture.width() / 2, below, picture.width() / 2, qRound(6 * dots)), dotsPerInch);
    CHECK(ink.width() == Approx(millimeters(title.width())).margin(tolerance));
    CHECK(ink.left() + picture.width() / 2 * 25.4 / dotsPerInch == Approx(millimeters(title.left())).margin(tolerance));
    CHECK(ink.height() < 0.6);
}
