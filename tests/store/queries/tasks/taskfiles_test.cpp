// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskfiles.h"

#include "store/queries/papersources.h"
#include "support.h"
#include "tests/store/queries/papers/papercase.h"

using namespace Qt::StringLiterals;

namespace {

struct TaskOffice : TestFile
{
    PaperBodies bodies = addedBodies(database);
    Id<Task> own = addedTask(bodies.board, u"Của Ban"_s, {});
    Id<Task> late = addedTask(bodies.people, u"Sau"_s, QDate(2024, 12, 31));
    Id<Task> soon = addedTask(bodies.people, u"Trước"_s, QDate(2024, 6, 30));

    Id<Task> addedTask(Id<Organisation> lead, const QString &title, QDate due)
    {
        return added(database, Task{.title = title,
                                    .lead = lead,
                                    .issuedOn = QDate(2024, 2, 1),
                                    .dueKind = due.isValid() ? DueKind::Date : DueKind::None,
                                    .dueOn = due});
    }

    QStringList titles(Id<Organisation> body, QDate day = QDate(2024, 3, 5))
    {
        QStringList found;
        for (const Task &task : taskListFile(database, body, day).tasks)
            found.append(task.title);
        return found;
    }
};

} // namespace

TEST_CASE("The office lists everybody's tasks by due date and another body its own and those it joins in")
{
    TaskOffice office;
    CHECK(office.titles(office.bodies.board) == QStringList{u"Trước"_s, u"Sau"_s, u"Của Ban"_s});
    CHECK(office.titles(office.bodies.people) == QStringList{u"Trước"_s, u"Sau"_s});
    CHECK(office.titles(office.bodies.steering).isEmpty());
    added(office.database, TaskBody{.task = office.own, .organisation = office.bodies.steering});
    CHECK(office.titles(office.bodies.steering) == QStringList{u"Của Ban"_s});
}

TEST_CASE("A list of tasks holds those that ran in the year of its day")
{
    TaskOffice office;
    CHECK(office.titles(office.bodies.board, QDate(2023, 5, 1)).isEmpty());
    CHECK(taskListFile(office.database, office.bodies.board).office.day == QDate(2024, 2, 1));
}

TEST_CASE("A task comes with its log and with what it comes from")
{
    TaskOffice office;
    const Id<Plan> plan = added(office.database, Plan{.year = 2024, .title = u"Kế hoạch"_s});
    const Id<Commitment> commitment = added(office.database, Commitment{.plan = plan, .text = u"Khảo sát"_s});
    Task task = Table<Task>(office.database).find(office.own).value();
    task.commitment = commitment;
    changed(office.database, task);
    added(office.database, TaskEntry{.task = office.own, .date = QDate(2024, 3, 2), .text = u"Hai"_s});
    added(office.database, TaskEntry{.task = office.own, .date = QDate(2024, 3, 1), .text = u"Một"_s});
    const TaskFile file = taskFile(office.database, office.own);
    CHECK(file.plan.title == u"Kế hoạch"_s);
    CHECK(file.commitment.text == u"Khảo sát"_s);
    CHECK_FALSE(file.conclusion.id.isValid());
    REQUIRE(file.log.size() == 2);
    CHECK(file.log.first().text == u"Một"_s);
    CHECK(file.office.day == QDate(2024, 2, 1));
}

TEST_CASE("Of a task or body that is not there no paper is made")
{
    TaskOffice office;
    CHECK(sentenceOf([&] { taskFile(office.database, {99}); }).contains(u"no task number 99"_s));
    CHECK(sentenceOf([&] { taskListFile(office.database, {99}); }).contains(u"no body number 99"_s));
    const RecordRef body{&schema<Organisation>().type, office.bodies.board.value};
    CHECK(std::get<TaskListFile>(paperSource(office.database, body)).isOffice);
}
