// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/tasks/task.h"
#include "kit/lists/rowstable.h"
#include "kit/pages/room.h"
#include "settings/settingspages.h"
#include "store/log/bin.h"
#include "store/records.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The bin with two bodies in it and a task with its dated log.
struct BinPageCase
{
    TestDesk test;
    std::unique_ptr<Room> page;
    Id<Organisation> first;
    Id<Task> task;

    explicit BinPageCase(bool filled = true)
    {
        if (filled)
            fill();
        page.reset(makeBinPage(test.desk()));
        page->resize(1100, 700);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    void fill()
    {
        Database &database = test.database();
        Step step(database, u"Chuẩn bị"_s);
        first = Table<Organisation>(database).insert({.title = u"Ban Dân tộc tỉnh"_s});
        const auto second = Table<Organisation>(database).insert({.title = u"Hội Nông dân tỉnh"_s});
        const auto lead = Table<Organisation>(database).insert({.title = u"Ban Dân vận"_s});
        task = Table<Task>(database).insert({.title = u"Khảo sát"_s, .lead = lead});
        Table<TaskEntry>(database).insert({.task = task, .date = QDate(2024, 3, 6), .text = u"Đã gặp"_s});
        step.commit();
        deleteRecords(database, schema<Organisation>().type, {first.value, second.value});
        deleteRecords(database, schema<Task>().type, {task.value});
    }
    [[nodiscard]] RowsTable &table() { return *child<RowsTable>(*page, "bin_table"); }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            titles.append(table().model()->index(row, 1).data().toString());
        return titles;
    }
    [[nodiscard]] QString sentence() { return child<QLabel>(*page, "emptySentence")->text(); }
    void click(const char *name) { child<QToolButton>(*page, name)->click(); }
};

} // namespace

TEST_CASE("the bin lists what was deleted and says what went along")
{
    BinPageCase c;
    CHECK(c.titles() == QStringList{u"Khảo sát"_s, u"Hội Nông dân tỉnh"_s, u"Ban Dân tộc tỉnh"_s});
    c.table().selectRow(0);
    CHECK(child<QLabel>(*c.page, "bin_along")->text().contains(u"(1)"_s));
    c.table().selectRow(1);
    CHECK_FALSE(child<QLabel>(*c.page, "bin_along")->isVisible());
}

TEST_CASE("the bin is searched without tone marks, and nothing found says so")
{
    BinPageCase c;
    c.page->startFilter();
    typeText(u"dan toc"_s);
    CHECK(c.titles() == QStringList{u"Ban Dân tộc tỉnh"_s});
    typeText(u"zzz"_s);
    CHECK(c.titles().isEmpty());
    CHECK(c.sentence().contains(u"dan toczzz"_s));
}

TEST_CASE("what is chosen in the bin stays chosen when it is read anew, and the next takes the place of one that went")
{
    BinPageCase c;
    c.table().selectRow(1);
    {
        Step step(c.test.database(), u"Xóa"_s);
        const auto body = Table<Organisation>(c.test.database()).insert({.title = u"Cơ quan mới"_s});
        step.commit();
        deleteRecords(c.test.database(), schema<Organisation>().type, {body.value});
    }
    REQUIRE(c.titles().size() == 4);
    CHECK(c.table().selectedRows() == QList<int>{2});
    c.table().setFocus();
    pressKey(Qt::Key_Return);
    CHECK(c.titles() == QStringList{u"Cơ quan mới"_s, u"Khảo sát"_s, u"Ban Dân tộc tỉnh"_s});
    CHECK(c.table().selectedRows() == QList<int>{2});
}

TEST_CASE("a long bin shows its first entries at once and all of them after a while, and is emptied as a whole")
{
    TestDesk test;
    QList<qint64> ids;
    {
        Step step(test.database(), u"Nhập"_s);
        for (int i = 0; i < 700; ++i)
            ids.append(Table<Organisation>(test.database()).insert({.title = u"Cơ quan %1"_s.arg(i)}).value);
        step.commit();
    }
    deleteRecords(test.database(), schema<Organisation>().type, ids);
    const std::unique_ptr<Room> page(makeBinPage(test.desk()));
    page->resize(1100, 700);
    page->show();
    auto *table = child<RowsTable>(*page, "bin_table");
    CHECK(table->model()->rowCount() == 128);
    CHECK(table->model()->index(0, 1).data().toString() == u"Cơ quan 699"_s);
    SECTION("the others follow, and those that match are found among them")
    {
        child<QLineEdit>(*page, "bin_search")->setText(u"co quan 17"_s);
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 11; }, 20'000));
        CHECK(table->model()->index(10, 1).data().toString() == u"Cơ quan 17"_s);
        child<QLineEdit>(*page, "bin_search")->clear();
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 700; }, 20'000));
    }
    SECTION("emptying does not wait for them")
    {
        child<QToolButton>(*page, "bin_empty")->click();
        CHECK(test.ask.questions.constLast().contains(u"700"_s));
        CHECK(binEntries(test.database()).isEmpty());
    }
}

TEST_CASE("enter brings the chosen record back with its rows, and the message bar undoes that")
{
    BinPageCase c;
    c.table().setFocus();
    c.table().selectRow(0);
    pressKey(Qt::Key_Return);
    CHECK(Table<Task>(c.test.database()).find(c.task));
    CHECK(Table<TaskEntry>(c.test.database()).select().size() == 1);
    CHECK(c.titles().size() == 2);
    c.test.act(0);
    CHECK(c.titles().size() == 3);
    CHECK_FALSE(Table<Task>(c.test.database()).find(c.task));
}

TEST_CASE("a chosen record is deleted for good only after a question that says how many")
{
    BinPageCase c;
    c.test.ask.confirms = false;
    c.table().selectAll();
    c.click("bin_remove");
    REQUIRE(c.test.ask.questions.size() == 1);
    CHECK(c.test.ask.questions.first().contains(u"3"_s));
    CHECK(c.titles().size() == 3);
    c.test.ask.confirms = true;
    c.table().selectRow(1);
    c.table().setFocus();
    pressKey(Qt::Key_Delete);
    CHECK(c.titles() == QStringList{u"Khảo sát"_s, u"Ban Dân tộc tỉnh"_s});
    CHECK(binEntries(c.test.database()).size() == 2);
}

TEST_CASE("the whole bin is emptied after one question")
{
    BinPageCase c;
    c.click("bin_empty");
    CHECK(c.test.ask.questions.size() == 1);
    CHECK(binEntries(c.test.database()).isEmpty());
    CHECK(c.sentence().contains(u"empty"_s));
    CHECK_FALSE(child<QToolButton>(*c.page, "bin_empty")->isEnabled());
    CHECK_FALSE(child<QToolButton>(*c.page, "bin_restore")->isEnabled());
}

TEST_CASE("the page says how long deleted records stay")
{
    BinPageCase c;
    const auto kept = [&] { return child<QLabel>(*c.page, "bin_kept")->text(); };
    CHECK(kept().contains(u"by hand"_s));
    Step step(c.test.database(), u"Cơ quan"_s);
    const auto body = Table<Organisation>(c.test.database()).insert({.title = u"Văn phòng"_s});
    Table<Office>(c.test.database()).insert({.organisation = body, .place = u"Thái Nguyên"_s, .binDays = 45});
    step.commit();
    CHECK(kept().contains(u"45"_s));
}

TEST_CASE("an empty bin says what it is for")
{
    BinPageCase c(false);
    CHECK(c.sentence().contains(u"empty"_s));
    CHECK(c.test.said().isEmpty());
}
