// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/preview/pagesheets.h"

#include "document/layout/units.h"
#include "support.h"

#include <QScrollBar>
#include <QTest>

namespace {

constexpr QSizeF a4{210, 297};

struct SheetsCase
{
    PageSheets sheets;

    explicit SheetsCase(int pages)
    {
        sheets.resize(1000, 700);
        sheets.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&sheets));
        sheets.setPages({fromMillimeters(a4.width()), fromMillimeters(a4.height())}, QList<Page>(pages));
    }
};

} // namespace

TEST_CASE("pages stand one below the other and side by side where there is room", "[preview][sheets]")
{
    SheetsCase c(5);
    c.sheets.setZoom(100);
    CHECK(c.sheets.sheet(1).top() > c.sheets.sheet(0).bottom());
    CHECK(c.sheets.sheet(1).left() == c.sheets.sheet(0).left());
    c.sheets.setZoom(50);
    CHECK(c.sheets.sheet(1).top() == c.sheets.sheet(0).top());
    CHECK(c.sheets.sheet(1).left() > c.sheets.sheet(0).right());
    CHECK(c.sheets.sheet(2).top() > c.sheets.sheet(0).bottom());
    CHECK(c.sheets.sheet(2).left() == c.sheets.sheet(0).left());
    // They stand in the middle together.
    const int right = c.sheets.viewport()->width() - 1 - c.sheets.sheet(1).right();
    CHECK(std::abs(c.sheets.sheet(0).left() - right) <= 1);
    c.sheets.verticalScrollBar()->setValue(c.sheets.verticalScrollBar()->maximum());
    CHECK(c.sheets.sheet(4).bottom() < c.sheets.viewport()->height());
    CHECK(c.sheets.currentPage() == 4);
}

TEST_CASE("the page in view stays in view when pages come side by side", "[preview][sheets]")
{
    SheetsCase c(9);
    c.sheets.setZoom(100);
    c.sheets.verticalScrollBar()->setValue(c.sheets.sheet(6).top());
    REQUIRE(c.sheets.currentPage() == 6);
    c.sheets.setZoom(50);
    CHECK(c.sheets.viewport()->rect().contains(c.sheets.sheet(6)));
    c.sheets.setZoom(100);
    CHECK(c.sheets.viewport()->rect().intersects(c.sheets.sheet(6)));
}

TEST_CASE("a single page stands in the middle however small it is", "[preview][sheets]")
{
    SheetsCase c(1);
    c.sheets.setZoom(25);
    const QRect page = c.sheets.sheet(0);
    CHECK(std::abs(page.left() - (c.sheets.viewport()->width() - 1 - page.right())) <= 1);
    SheetsCase none(0);
    none.sheets.setZoom(25);
    CHECK(none.sheets.currentPage() == 0);
}
