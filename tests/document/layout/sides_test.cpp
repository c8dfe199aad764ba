// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/sides.h"

#include "document/cards/pageprofile.h"
#include "document/profile.h"
#include "support.h"
#include "tests/document/outside.h"
#include "tests/document/sampledocument.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int sidesResolution = 300;
constexpr double halfMillimeter = 0.5;

Document fourPages()
{
    return {{}, {}, {}, bodyBlocks(12, 4)};
}

LayoutProfile twoSided()
{
    LayoutProfile profile = party2018();
    profile.twoSided = true;
    return profile;
}

QRectF inkBelowTheNumber(const QString &pdf, int page)
{
    const QImage picture = pictureOf(pdf, page, sidesResolution);
    const int top = qRound(19 / 25.4 * sidesResolution);
    return inkOf(picture.copy(0, top, picture.width(), picture.height() - top), sidesResolution);
}

bool same(const PagedDocument &one, const PagedDocument &other)
{
    return one.pages == other.pages;
}
} // namespace

TEST_CASE("even pages of a paper printed on both sides have their own margins", "[pdf][sides]")
{
    const WrittenPaper paper(fourPages(), twoSided());
    const QList<QList<PrintedWord>> pages = boxesOf(paper.pdf());
    REQUIRE(pages.size() == 4);
    for (int page = 1; page <= 3; ++page) {
        INFO(page);
        const double left = page % 2 == 0 ? 15 : 30;
        const QRectF ink = inkBelowTheNumber(paper.pdf(), page);
        CHECK(ink.left() == Approx(left).margin(halfMillimeter));
        CHECK(ink.right() == Approx(left + 165).margin(halfMillimeter));
        if (page > 1)
            CHECK(pages[page - 1].first().box.center().x() / 72 * 25.4 ==
                  Approx(left + 165 / 2.0).margin(halfMillimeter));
    }
}

TEST_CASE("the margin of even pages is a value of its own", "[pdf][sides]")
{
    LayoutProfile profile = twoSided();
    profile.versoLeft = 20;
    const WrittenPaper paper(fourPages(), profile);
    CHECK(inkBelowTheNumber(paper.pdf(), 2).left() == Approx(20).margin(halfMillimeter));
    CHECK(inkBelowTheNumber(paper.pdf(), 3).left() == Approx(30).margin(halfMillimeter));
}

TEST_CASE("every page of a paper printed on one side has the same margins", "[pdf][sides]")
{
    const WrittenPaper paper(fourPages());
    CHECK(inkBelowTheNumber(paper.pdf(), 2).left() == Approx(30).margin(halfMillimeter));
    CHECK_FALSE(paper.part(u"word/settings.xml"_s).contains(u"mirrorMargins"_s));
    CHECK(WrittenPaper(fourPages(), twoSided()).part(u"word/settings.xml"_s).contains(u"<w:mirrorMargins/>"_s));
}

TEST_CASE("pages go from one side to both and back", "[sides]")
{
    const Document document = sampleDocument();
    const PagedDocument single = layOut(document, party2018());
    const PagedDocument both = layOut(document, twoSided());
    CHECK_FALSE(same(single, both));
    CHECK(same(forSides(single, party2018(), true), both));
    CHECK(same(forSides(both, twoSided(), true), both));
    CHECK(same(forSides(single, party2018(), false), single));
    const PagedDocument back = forSides(both, twoSided(), false);
    REQUIRE(back.pages.size() == single.pages.size());
    for (qsizetype page = 0; page < back.pages.size(); ++page) {
        for (qsizetype i = 0; i < back.pages[page].texts.size(); ++i)
            CHECK(back.pages[page].texts[i].start.x() == Approx(single.pages[page].texts[i].start.x()));
    }
    CHECK(same(forSides({}, party2018(), true), {}));
}

TEST_CASE("cards stay where they are cut", "[sides]")
{
    const CardSheet sheet{u"plate-a5"_s, {Card{{{CardRole::Name, u"Nguyễn Thị Hòa"_s}}, {}, {}}}};
    const Document document{.blocks = {{sheet, {}}}};
    const LayoutProfile onPage = profileOnPage(twoSided(), document);
    CHECK_FALSE(onPage.twoSided);
    CHECK(onPage.versoLeft == onPage.margins.left());
}

TEST_CASE("profiles kept before even pages had margins mirror those of odd ones", "[sides]")
{
    QByteArray source = party2018().source;
    source.replace("\"verso\": { \"left\": 15 },", "");
    CHECK(parseProfile(source).versoLeft == 15);
    CHECK_FALSE(parseProfile(source).twoSided);
}
