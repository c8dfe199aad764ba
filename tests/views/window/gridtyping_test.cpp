// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/testdesk.h"

#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridview.h"
#include "store/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

GridSpec sessions()
{
    return {.type = &schema<Session>().type,
            .owner = "conference_id",
            .columns = {"starts_at", "ends_at", "title", "location"}};
}

GridSpec votes()
{
    return {.type = &schema<Vote>().type,
            .owner = "agenda_item_id",
            .columns = {"subject", "in_favour", "against", "other", "present"}};
}

struct TypedGrid
{
    explicit TypedGrid(FileContent content) : desk(content), view(desk.desk(), sessions(), nullptr)
    {
        view.resize(900, 300);
        view.show();
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    QList<Session> stored() { return Table<Session>(desk.database()).select(); }

    TestDesk desk;
    GridView view;
};

} // namespace

TEST_CASE("a grid shows moments and empty cells as they read", "[grid]")
{
    TypedGrid grid(FileContent::Sample);
    grid.view.setOwner(1);
    CHECK(grid.view.grid().index(0, 0).data().toString() == u"08h00, 28/02/2024"_s);
    CHECK(grid.view.grid().index(0, 2).data().toString().isEmpty());
}

TEST_CASE("typing into the last row makes a record and Enter goes down", "[grid]")
{
    TypedGrid grid(FileContent::Sample);
    grid.view.setOwner(1);
    const auto before = grid.stored().size();
    grid.view.setCurrentIndex(grid.view.grid().index(1, 2));
    typeText(u"Phiên chiều"_s);
    pressKey(Qt::Key_Return);
    // Without its start the session waits, and says so.
    CHECK(grid.stored().size() == before);
    CHECK(hasErrors(grid.view.grid().findings()));
    grid.view.setCurrentIndex(grid.view.grid().index(1, 0));
    typeText(u"28/2"_s);
    pressKey(Qt::Key_Return);
    typeText(u"14h"_s);
    pressKey(Qt::Key_Return);
    REQUIRE(grid.stored().size() == before + 1);
    CHECK(grid.stored().constLast().title == u"Phiên chiều"_s);
    CHECK(grid.stored().constLast().startsAt == QDateTime(QDate(2024, 2, 28), QTime(14, 0)));
    CHECK(grid.view.grid().findings().isEmpty());
}

TEST_CASE("a day typed into a conference of another year is of that year", "[grid]")
{
    TypedGrid grid(FileContent::Sample);
    grid.view.setOwner(2);
    grid.view.setCurrentIndex(grid.view.grid().index(1, 0));
    typeText(u"4/3"_s);
    pressKey(Qt::Key_Return);
    pressKey(Qt::Key_Return);
    CHECK(grid.stored().constLast().startsAt.date() == QDate(2023, 3, 4));
}

TEST_CASE("a row that could not be saved keeps what was typed and is saved with the next", "[grid]")
{
    TypedGrid grid(FileContent::Sample);
    grid.view.setOwner(1);
    // Another writer's step is open: nothing can be written meanwhile.
    grid.desk.database().connection().execute(u"PRAGMA query_only = ON"_s);
    grid.view.setCurrentIndex(grid.view.grid().index(0, 2));
    typeText(u"Phiên khai mạc"_s);
    pressKey(Qt::Key_Return);
    CHECK(grid.stored().constFirst().title.isEmpty());
    CHECK_FALSE(grid.desk.said().isEmpty());
    CHECK(grid.view.grid().index(0, 2).data().toString() == u"Phiên khai mạc"_s);
    grid.desk.database().connection().execute(u"PRAGMA query_only = OFF"_s);
    grid.view.setCurrentIndex(grid.view.grid().index(0, 3));
    typeText(u"Hội trường lớn"_s);
    pressKey(Qt::Key_Return);
    CHECK(grid.stored().constFirst().title == u"Phiên khai mạc"_s);
    CHECK(grid.stored().constFirst().location == u"Hội trường lớn"_s);
}

TEST_CASE("no column of a grid is narrower than its heading", "[grid]")
{
    TestDesk desk(FileContent::Sample);
    GridView view(desk.desk(), votes(), nullptr);
    view.resize(900, 300);
    view.show();
    QCoreApplication::processEvents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        CHECK(view.columnWidth(column) >= view.horizontalHeader()->sectionSizeHint(column));
}
