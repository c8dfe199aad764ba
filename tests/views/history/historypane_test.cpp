// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/rowstable.h"
#include "store/log/bin.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "tests/views/history/taskroom.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The room of tasks with one task of a history, which is open.
struct HistoryCase : TaskRoom
{
    HistoryCase() : TaskRoom(u"Khảo sát"_s) {}
    void change(const FieldValues &values)
    {
        changeRecord(test.database(), {&schema<Task>().type, task.value}, values);
    }
    void openHistory()
    {
        show();
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

TEST_CASE("the chosen version stays chosen when the record is changed meanwhile")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khác"_s}});
    c.openHistory();
    c.versions().selectRow(1);
    const QStringList chosen = HistoryCase::cells(c.versions(), 1);
    c.change({{u"note"_s, u"Ghi chú"_s}});
    REQUIRE(c.versions().model()->rowCount() == 3);
    CHECK(c.versions().currentRow() == 2);
    CHECK(c.versions().selectedRows() == QList<int>{2});
    CHECK(HistoryCase::cells(c.versions(), 2) == chosen);
    // What it changed is read again as well.
    CHECK(c.changes().model()->rowCount() > 1);
}

TEST_CASE("a deleted row in the history leads to the bin as long as it waits there")
{
    HistoryCase c;
    TaskEntry entry{.task = c.task, .date = QDate(2024, 3, 6), .text = u"Đã gặp “hai bên” 🎉"_s};
    {
        Step step(c.test.database(), u"Ghi"_s);
        entry.id = Table<TaskEntry>(c.test.database()).insert(entry);
        step.commit();
    }
    deleteRecords(c.test.database(), schema<TaskEntry>().type, {entry.id.value});
    c.openHistory();
    c.changes().setFocus();
    c.changes().selectRow(0);
    pressKey(Qt::Key_Return);
    CHECK(c.test.said().constLast() == u"This record has been deleted."_s);
    c.test.act();
    REQUIRE_FALSE(c.test.opened().isEmpty());
    CHECK(c.test.opened().constLast().page == u"bin"_s);
    emptyBin(c.test.database(), {binEntries(c.test.database()).constFirst().deletion});
    pressKey(Qt::Key_Return);
    CHECK(c.test.said().constLast().contains(u"for good"_s));
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

TEST_CASE("Tab goes through the history as it is read, and from there into the form")
{
    HistoryCase c;
    const bool isLong = GENERATE(false, true);
    c.change({{u"note"_s, isLong ? u"Đã đôn đốc “=1+1” 🙂\n"_s.repeated(40) : u"Ngắn"_s}});
    c.change({{u"title"_s, u"Khác"_s}});
    c.openHistory();
    c.versions().selectRow(1);
    QStringList visited;
    for (int i = 0; i < 7 && QApplication::focusWidget()->objectName() != u"title"_s; ++i) {
        visited.append(QApplication::focusWidget()->objectName());
        pressKey(Qt::Key_Tab);
    }
    QStringList expected{u"history_versions"_s, u"history_changes"_s};
    if (isLong)
        expected.append(u"history_whole"_s);
    CHECK(visited == expected + QStringList{u"history_restore_field"_s, u"history_restore_version"_s});
    CHECK(QApplication::focusWidget()->objectName() == u"title"_s);
}

TEST_CASE("a change of very many rows shows its first lines and more when asked")
{
    HistoryCase c;
    c.change({{u"title"_s, u"Khảo sát dư luận"_s}});
    {
        Step step(c.test.database(), u"Nhập"_s);
        for (int i = 0; i < 310; ++i)
            Table<TaskEntry>(c.test.database())
                .insert({.task = c.task, .date = QDate(2024, 3, 6), .text = QString::number(i)});
        step.commit();
    }
    c.openHistory();
    auto *more = child<QToolButton>(*c.room, "history_more");
    REQUIRE(more != nullptr);
    CHECK(more->isVisible());
    CHECK(c.changes().model()->rowCount() == 300);
    more->click();
    CHECK(c.changes().model()->rowCount() == 310);
    CHECK_FALSE(more->isVisible());
    c.versions().selectRow(1);
    CHECK_FALSE(more->isVisible());
}
