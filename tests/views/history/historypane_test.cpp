// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/lists/rowstable.h"
#include "kit/pages/recordpage.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "tasks/tasksroom.h"
#include "views/testdesk.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The room of tasks with one task of a history, which is open.
struct HistoryCase
{
    TestDesk test;
    Id<Task> task;
    std::unique_ptr<RecordPage> room;

    HistoryCase()
    {
        Step step(test.database(), u"Chuẩn bị"_s);
        const auto body = Table<Organisation>(test.database()).insert({.title = u"Ban Dân tộc tỉnh"_s});
        task = Table<Task>(test.database()).insert({.title = u"Khảo sát"_s, .lead = body});
        step.commit();
    }

    void change(const FieldValues &values)
    {
        changeRecord(test.database(), {&schema<Task>().type, task.value}, values);
    }
    void openHistory()
    {
        room.reset(static_cast<RecordPage *>(makeTasksRoom(test.desk(), nullptr)));
        room->resize(1300, 800);
        room->setVisible(true);
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
        const RecordRef record{&schema<Task>().type, task.value};
        room->open({.room = {}, .record = record}, record);
        click("task_history");
    }
    void click(const char *name)
    {
        auto *button = child<QToolButton>(*room, name);
        REQUIRE(button != nullptr);
        button->click();
    }
    [[nodiscard]] RowsTable &versions() { return *child<RowsTable>(*room, "history_versions"); }
    [[nodiscard]] RowsTable &changes() { return *child<RowsTable>(*room, "history_changes"); }
    /// The visible cells of a row.
    [[nodiscard]] static QStringList cells(const RowsTable &table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                cells.append(table.model()->index(row, column).data().toString());
        }
        return cells;
    }
    [[nodiscard]] Task stored() { return *Table<Task>(test.database()).find(task); }
};

} // namespace

TEST_CASE("the history of a task opens beside it and tells each change with its author")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khảo sát dư luận"_s}, {u"priority"_s, u"high"_s}});
    c.openHistory();
    REQUIRE(c.versions().model()->rowCount() == 2);
    const QStringList newest = HistoryCase::cells(c.versions(), 0);
    CHECK(newest.at(1).contains(c.test.database().identity().author));
    CHECK(newest.at(2).contains(u"“Khảo sát”"_s));
    REQUIRE(c.changes().model()->rowCount() == 2);
    CHECK(HistoryCase::cells(c.changes(), 0) == QStringList{u"Task"_s, u"Khảo sát"_s, u"Khảo sát dư luận"_s});
    CHECK(HistoryCase::cells(c.changes(), 1).at(2) == u"High"_s);
    CHECK(c.versions().hasFocus());
}

TEST_CASE("one field gets its former value back and the message bar takes that back again")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khác"_s}, {u"note"_s, u"Ghi chú"_s}});
    c.openHistory();
    c.changes().selectRow(0);
    c.click("history_restore_field");
    CHECK(c.stored().title == u"Khảo sát"_s);
    CHECK(c.stored().note == u"Ghi chú"_s);
    CHECK(c.versions().model()->rowCount() == 3);
    c.test.act();
    CHECK(c.stored().title == u"Khác"_s);
    CHECK(c.versions().model()->rowCount() == 2);
}

TEST_CASE("a whole version comes back in one step")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khác"_s}});
    c.change({{u"note"_s, u"=1+1 “trích” 🙂"_s}});
    c.openHistory();
    CHECK_FALSE(child<QToolButton>(*c.room, "history_restore_version")->isEnabled());
    c.versions().selectRow(2);
    c.click("history_restore_version");
    CHECK(c.stored().title == u"Khảo sát"_s);
    CHECK(c.stored().note.isEmpty());
    undo(c.test.database());
    CHECK(c.stored().title == u"Khác"_s);
    CHECK(c.stored().note == u"=1+1 “trích” 🙂"_s);
}

TEST_CASE("a value that the field has already is not offered")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khác"_s}});
    c.change({{u"title"_s, u"Khảo sát"_s}});
    c.openHistory();
    CHECK(child<QToolButton>(*c.room, "history_restore_field")->isEnabled());
    c.versions().selectRow(1);
    CHECK_FALSE(child<QToolButton>(*c.room, "history_restore_field")->isEnabled());
}

TEST_CASE("a long text is shown whole below its line")
{
    HistoryCase c;
    const QString note = u"Đã đôn đốc lần thứ nhất.\n"_s.repeated(40);
    c.change({{u"note"_s, note}});
    c.openHistory();
    auto *whole = child<QPlainTextEdit>(*c.room, "history_whole");
    CHECK(whole->isVisible());
    CHECK(whole->toPlainText().contains(note.trimmed()));
}

TEST_CASE("a row of the task that was deleted comes back from its history")
{
    HistoryCase c;
    TaskEntry entry{.task = c.task, .date = QDate(2024, 3, 6), .text = u"Đã gặp"_s};
    {
        Step step(c.test.database(), u"Ghi"_s);
        entry.id = Table<TaskEntry>(c.test.database()).insert(entry);
        step.commit();
    }
    deleteRecords(c.test.database(), schema<TaskEntry>().type, {entry.id.value});
    c.openHistory();
    REQUIRE(c.versions().model()->rowCount() == 3);
    c.click("history_restore_field");
    CHECK(Table<TaskEntry>(c.test.database()).find(entry.id)->text == u"Đã gặp"_s);
}

TEST_CASE("the history goes with the record that is shown and closes for a new one")
{
    HistoryCase c;
    c.openHistory();
    REQUIRE(c.versions().isVisible());
    c.room->startNew();
    CHECK_FALSE(c.versions().isVisible());
    CHECK_FALSE(child<QToolButton>(*c.room, "task_history")->isVisible());
}
