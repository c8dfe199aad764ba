// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/recordtable.h"

#include "domain/tasks/task.h"
#include "kit/base/preferences.h"
#include "support.h"
#include "views/testdesk.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideEnough = 1600;
constexpr int besideDetail = 520;

ListSpec taskSpec()
{
    return {.columns = {"title", "lead_id", "due_on", "priority", "percent"},
            .computed = {{"Time state", [](const QVariantList &, int) { return QVariant(); }}},
            .chips = {},
            .firstStep = {},
            .newLabel = {}};
}

/// A table of tasks on its own.
struct TableCase
{
    explicit TableCase(TestDesk &desk, int width) : table(desk.desk(), schema<Task>().type, taskSpec(), nullptr)
    {
        resize(width);
        table.show();
        REQUIRE(QTest::qWaitForWindowExposed(&table));
        table.setQuery({});
        QCoreApplication::processEvents();
    }

    void resize(int width)
    {
        table.resize(width, 500);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList headings() const
    {
        QStringList labels;
        for (const int column : table.visibleColumns())
            labels.append(table.model()->headerData(column, Qt::Horizontal).toString());
        return labels;
    }

    RecordTable table;
};

QList<QAction *> columnEntries(const QMenu &menu)
{
    QList<QAction *> entries = menu.actions();
    entries.removeIf([](const QAction *action) { return !action->isCheckable(); });
    return entries;
}

QAction &entry(const QList<QAction *> &entries, const QString &text)
{
    const auto at = std::ranges::find_if(entries, [&](const QAction *action) { return action->text() == text; });
    REQUIRE(at != entries.end());
    return **at;
}

const QStringList allHeadings{u"Time state"_s, u"Task"_s, u"Lead body"_s, u"Due on"_s, u"Priority"_s, u"Percent"_s};

} // namespace

TEST_CASE("a narrow list folds its last columns and shows them again when there is room")
{
    TestDesk desk(FileContent::Sample);
    TableCase c(desk, wideEnough);
    CHECK(c.headings() == allHeadings);
    c.resize(besideDetail);
    const QStringList narrow = c.headings();
    CHECK(narrow.size() < allHeadings.size());
    CHECK(narrow == allHeadings.first(narrow.size()));
    CHECK(narrow.size() >= 3);
    CHECK(c.table.horizontalScrollBar()->maximum() == 0);
    c.resize(wideEnough);
    CHECK(c.headings() == allHeadings);
}

TEST_CASE("no column of a list is narrower than its heading")
{
    TestDesk desk(FileContent::Sample);
    TableCase c(desk, GENERATE(as<int>{}, besideDetail, 900, wideEnough));
    for (const int column : c.table.visibleColumns())
        CHECK(c.table.columnWidth(column) >= c.table.horizontalHeader()->sectionSizeHint(column));
}

TEST_CASE("columns that were chosen stay for the next list and a fold is not a choice")
{
    TestDesk desk(FileContent::Sample);
    {
        TableCase c(desk, besideDetail);
        QMenu menu;
        c.table.fillColumnMenu(menu);
        CHECK(columnEntries(menu).size() == c.table.model()->columnCount());
        entry(columnEntries(menu), u"Lead body"_s).trigger();
        CHECK_FALSE(c.headings().contains(u"Lead body"_s));
    }
    const TableCase c(desk, wideEnough);
    QStringList expected = allHeadings;
    expected.removeOne(u"Lead body"_s);
    CHECK(c.headings() == expected);
}

TEST_CASE("a folded column comes back when it is chosen")
{
    TestDesk desk(FileContent::Sample);
    TableCase c(desk, besideDetail);
    REQUIRE_FALSE(c.headings().contains(u"Percent"_s));
    QMenu menu;
    c.table.fillColumnMenu(menu);
    entry(columnEntries(menu), u"Percent"_s).trigger();
    CHECK(c.headings().contains(u"Percent"_s));
}

TEST_CASE("the last column that is shown cannot be taken away")
{
    TestDesk desk(FileContent::Sample);
    TableCase c(desk, wideEnough);
    QMenu menu;
    c.table.fillColumnMenu(menu);
    for (QAction *action : columnEntries(menu)) {
        if (action->isChecked())
            action->trigger();
    }
    CHECK(c.headings().size() == 1);
}

TEST_CASE("a list is sorted by keys through the menu of its columns")
{
    TestDesk desk(FileContent::Sample);
    TableCase c(desk, wideEnough);
    QMenu menu;
    c.table.fillColumnMenu(menu);
    QSignalSpy wanted(&c.table, &RecordTable::sortWanted);
    QAction &byDay = entry(menu.actions().constFirst()->menu()->actions(), u"Due on"_s);
    byDay.trigger();
    byDay.trigger();
    REQUIRE(wanted.size() == 2);
    CHECK_FALSE(wanted.at(0).at(1).toBool());
    CHECK(wanted.at(1).at(1).toBool());
}
