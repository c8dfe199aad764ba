// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/lists/recordtable.h"
#include "store/records.h"
#include "tests/views/history/taskroom.h"

using namespace Qt::StringLiterals;

namespace {

/// The list of tasks with one task, which has as many entries in its dated log as are asked for.
struct DeletionCase : TaskRoom
{
    explicit DeletionCase(int entries) : TaskRoom(u"Khảo sát 100% %1"_s)
    {
        Step step(test.database(), u"Chuẩn bị"_s);
        for (int i = 0; i < entries; ++i)
            Table<TaskEntry>(test.database()).insert({.task = task, .date = QDate(2024, 3, 6), .text = u"Đã gặp"_s});
        step.commit();
        show();
        room->list().table().setFocus();
        room->list().table().selectRow(0);
    }
};

} // namespace

TEST_CASE("a record that takes nothing with it is deleted without a question")
{
    DeletionCase c(0);
    pressKey(Qt::Key_Delete);
    CHECK(c.test.ask.questions.isEmpty());
    CHECK_FALSE(c.isThere());
    c.test.act();
    CHECK(c.isThere());
}

TEST_CASE("before a record takes others with it the window says which, and no means no")
{
    DeletionCase c(3);
    c.test.ask.confirms = false;
    pressKey(Qt::Key_Delete);
    REQUIRE(c.test.ask.questions.size() == 1);
    CHECK(c.test.ask.questions.first().contains(u"“Khảo sát 100% %1”"_s));
    CHECK(c.test.ask.questions.first().contains(u"(3)"_s));
    CHECK(c.isThere());
    c.test.ask.confirms = true;
    pressKey(Qt::Key_Delete);
    CHECK_FALSE(c.isThere());
    c.test.act();
    CHECK(Table<TaskEntry>(c.test.database()).select().size() == 3);
}

TEST_CASE("what cannot be deleted is refused without a question")
{
    DeletionCase c(1);
    Step step(c.test.database(), u"Phần việc"_s);
    Task part = *Table<Task>(c.test.database()).find(c.task);
    part.uid.clear();
    part.title = u"Phần việc"_s;
    part.parent = c.task;
    Table<Task>(c.test.database()).insert(part);
    step.commit();
    c.room->list().select(c.task.value);
    pressKey(Qt::Key_Delete);
    CHECK(c.test.ask.questions.isEmpty());
    CHECK(c.test.said().constLast().contains(u"cannot be deleted"_s));
    CHECK(c.isThere());
}
