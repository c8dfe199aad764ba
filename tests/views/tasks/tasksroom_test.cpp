// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tasksroom.h"

#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/lists/filterbar.h"
#include "kit/lists/recordlist.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "store/log/undo.h"
#include "store/queries/homequeries.h"
#include "store/queries/timequeries.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The room on its own, shown and active, with tasks of one body.
struct TasksCase
{
    TestDesk test;
    Id<Organisation> body;
    Id<Organisation> other;
    std::unique_ptr<RecordPage> room;

    TasksCase()
    {
        Step step(test.database(), u"Chuẩn bị"_s);
        body = Table<Organisation>(test.database()).insert({.title = u"Ban Dân tộc tỉnh"_s});
        other = Table<Organisation>(test.database()).insert({.title = u"Hội Nông dân tỉnh"_s});
        step.commit();
    }

    Id<Task> add(Task task)
    {
        task.lead = body;
        task.issuedOn = QDate(2024, 2, 28);
        Step step(test.database(), u"Chuẩn bị"_s);
        const auto id = Table<Task>(test.database()).insert(task);
        step.commit();
        return id;
    }

    void show()
    {
        room.reset(static_cast<RecordPage *>(makeTasksRoom(test.desk(), nullptr)));
        room->resize(1200, 700);
        room->setVisible(true);
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
    }

    void open(Id<Task> id)
    {
        const RecordRef record{&schema<Task>().type, id.value};
        room->open({.room = {}, .record = record, .chip = {}, .conditions = {}}, record);
    }

    void click(const char *name)
    {
        auto *button = room->findChild<QAbstractButton *>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        REQUIRE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] Task task(Id<Task> id) { return Table<Task>(test.database()).find(id).value(); }
    [[nodiscard]] QList<qint64> shown()
    {
        RecordTable &table = room->list().table();
        QList<qint64> ids;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            ids.append(table.model()->index(row, 0).data(RecordModel::IdRole).toLongLong());
        return ids;
    }
};

const QDate overdueDay(2024, 11, 4);
const QDate farDay(2024, 12, 27);

} // namespace

TEST_CASE("the list of tasks tells the time state in words beside its icon")
{
    TasksCase c;
    c.add({.title = u"Báo cáo"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    c.show();
    const auto *model = c.room->list().table().model();
    const QModelIndex state = model->index(0, model->columnCount() - 1);
    CHECK(state.data().toString() == labelOf(TimeState::Overdue));
    CHECK(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    CHECK(state.data(Qt::ForegroundRole).isValid());
}

TEST_CASE("each chip of the tasks shows those in that state")
{
    TasksCase c;
    const auto late = c.add({.title = u"Quá hạn"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    const auto soon = c.add({.title = u"Sắp đến hạn"_s, .dueKind = DueKind::Date, .dueOn = c.test.today});
    const auto going = c.add({.title = u"Đang làm"_s,
                              .dueKind = DueKind::Date,
                              .dueOn = farDay,
                              .priority = Priority::Urgent,
                              .state = TaskState::InProgress});
    const auto done = c.add({.title = u"Xong"_s,
                             .dueKind = DueKind::Date,
                             .dueOn = farDay,
                             .state = TaskState::Completed,
                             .completedOn = overdueDay});
    const auto open = c.add({.title = u"Không thời hạn"_s});
    c.show();
    const std::pair<const char *, Id<Task>> expected[] = {
        {"chip0", late}, {"chip1", soon}, {"chip2", going}, {"chip3", done}, {"chip4", open}};
    for (const auto &[chip, id] : expected) {
        INFO(chip);
        c.click(chip);
        CHECK(c.shown() == QList<qint64>{id.value});
    }
    c.click("chip4");
    c.click("chip5");
    CHECK(c.shown() == QList<qint64>{going.value});
}

TEST_CASE("a task is entered with the keys alone and its typed date makes the deadline")
{
    TasksCase c;
    c.show();
    c.room->startNew();
    typeText(u"Xây dựng kế hoạch năm 2025"_s);
    auto *due = c.room->findChild<QWidget *>(u"due_on"_s);
    auto *lead = c.room->findChild<QWidget *>(u"lead_id"_s);
    REQUIRE(due != nullptr);
    lead->setFocus();
    typeText(u"Ban Dân tộc tỉnh"_s);
    pressKey(Qt::Key_Return);
    due->setFocus();
    typeText(u"25/12"_s);
    pressKey(Qt::Key_Return);
    const auto tasks = Table<Task>(c.test.database()).select();
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().title == u"Xây dựng kế hoạch năm 2025"_s);
    CHECK(tasks.first().lead == c.body);
    CHECK(tasks.first().dueOn == QDate(2024, 12, 25));
    CHECK(tasks.first().dueKind == DueKind::Date);
    CHECK(tasks.first().issuedOn == c.test.today);
}

TEST_CASE("completed today is one click and one undo")
{
    TasksCase c;
    const auto id = c.add({.title = u"Báo cáo"_s, .dueKind = DueKind::Date, .dueOn = farDay});
    c.show();
    c.open(id);
    c.click("task_complete");
    CHECK(c.task(id).state == TaskState::Completed);
    CHECK(c.task(id).completedOn == c.test.today);
    CHECK(c.task(id).percent == 100);
    CHECK(!c.room->findChild<QToolButton *>(u"task_extend"_s)->isVisible());
    c.test.act();
    CHECK(c.task(id).state == TaskState::NotStarted);
    CHECK(c.room->findChild<QToolButton *>(u"task_extend"_s)->isVisible());
    c.click("task_percent_50");
    CHECK(c.task(id).percent == 50);
    CHECK(c.task(id).state == TaskState::InProgress);
}

TEST_CASE("an extension asks for its reason and is then written in one step")
{
    TasksCase c;
    const auto id = c.add({.title = u"Báo cáo"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    c.show();
    c.open(id);
    c.click("task_extend");
    auto *panel = c.room->findChild<QWidget *>(u"extension"_s);
    typeText(u"27/12"_s);
    c.click("extension_apply");
    CHECK(c.task(id).dueOn == overdueDay);
    CHECK(panel->isVisible());
    panel->findChild<QWidget *>(u"text"_s)->setFocus();
    typeText(u"Chờ ý kiến Ban Thường vụ"_s);
    c.click("extension_apply");
    CHECK(!panel->isVisible());
    CHECK(c.task(id).dueOn == farDay);
    const auto log = Table<TaskEntry>(c.test.database()).select();
    REQUIRE(log.size() == 1);
    CHECK(log.first().text == u"Chờ ý kiến Ban Thường vụ"_s);
    CHECK(log.first().oldDueOn == overdueDay);
    c.test.act();
    CHECK(c.task(id).dueOn == overdueDay);
    CHECK(Table<TaskEntry>(c.test.database()).select().isEmpty());
}

TEST_CASE("the state in the form brings its day and takes it away")
{
    TasksCase c;
    const auto id = c.add({.title = u"Báo cáo"_s});
    c.show();
    c.open(id);
    auto *state = c.room->findChild<QComboBox *>(u"state"_s);
    state->setFocus();
    pressKey(Qt::Key_C);
    state->setCurrentIndex(int(TaskState::Completed));
    emit state->activated(state->currentIndex());
    CHECK(c.task(id).completedOn == c.test.today);
    state->setCurrentIndex(int(TaskState::InProgress));
    emit state->activated(state->currentIndex());
    CHECK(!c.task(id).completedOn.isValid());
}

TEST_CASE("all selected tasks get another due date or lead or state in one step each")
{
    TasksCase c;
    const auto first = c.add({.title = u"Một"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    const auto second = c.add({.title = u"Hai"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    const auto third = c.add({.title = u"Ba"_s, .dueKind = DueKind::Date, .dueOn = farDay});
    c.show();
    c.room->list().table().setFocus();
    c.room->list().table().selectRow(0);
    pressKey(Qt::Key_Down, Qt::ShiftModifier);
    c.click("task_several");
    c.room->findChild<QWidget *>(u"bulk_due_on"_s)->setFocus();
    typeText(u"20/12"_s);
    c.click("bulk_apply");
    CHECK(c.task(first).dueOn == QDate(2024, 12, 20));
    CHECK(c.task(second).dueOn == QDate(2024, 12, 20));
    CHECK(c.task(third).dueOn == farDay);
    c.test.act();
    CHECK(c.task(first).dueOn == overdueDay);
    CHECK(c.task(second).dueOn == overdueDay);
    auto *fields = c.room->findChild<QComboBox *>(u"bulk_field"_s);
    fields->setFocus();
    pressKey(Qt::Key_Down);
    c.room->findChild<QWidget *>(u"bulk_lead_id"_s)->setFocus();
    typeText(u"Hội Nông dân tỉnh"_s);
    pressKey(Qt::Key_Return);
    c.click("bulk_apply");
    CHECK(c.task(second).lead == c.other);
    fields->setFocus();
    pressKey(Qt::Key_Down);
    auto *state = c.room->findChild<QComboBox *>(u"bulk_state"_s);
    state->setFocus();
    pressKey(Qt::Key_Down);
    c.click("bulk_apply");
    CHECK(c.task(first).state == TaskState::InProgress);
    CHECK(c.task(second).state == TaskState::InProgress);
    CHECK(c.task(third).state == TaskState::NotStarted);
}

TEST_CASE("a bulk change without a value says what is missing and changes nothing")
{
    TasksCase c;
    const auto id = c.add({.title = u"Một"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    c.show();
    c.room->list().table().selectRow(0);
    c.click("task_several");
    c.click("bulk_apply");
    CHECK(c.task(id).dueOn == overdueDay);
    CHECK(c.test.said().isEmpty());
}

TEST_CASE("F4 opens what the row of a list or the cell of a grid names")
{
    TasksCase c;
    const auto task = c.add({.title = u"Báo cáo"_s, .dueKind = DueKind::Date, .dueOn = overdueDay});
    {
        Step step(c.test.database(), u"Chuẩn bị"_s);
        Table<TaskBody>(c.test.database()).insert({.task = task, .organisation = c.other});
        step.commit();
    }
    c.show();
    c.open(task);
    c.room->list().table().setFocus();
    pressKey(Qt::Key_F4);
    REQUIRE(c.test.opened().size() == 1);
    CHECK(c.test.opened().constLast().record == RecordRef{&schema<Organisation>().type, c.body.value});
    auto *grid = c.room->findChild<QTableView *>(QLatin1StringView(TaskBody::table) + "_grid"_L1);
    REQUIRE(grid != nullptr);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    pressKey(Qt::Key_F4);
    REQUIRE(c.test.opened().size() == 2);
    CHECK(c.test.opened().constLast().record == RecordRef{&schema<Organisation>().type, c.other.value});
}
