// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/mistakes.h"
#include "reports/tasks/taskcase.h"

using namespace Qt::StringLiterals;

namespace {

TaskFile wholeTask()
{
    TaskFile file = taskCase();
    file.task.conclusion = file.conclusion.id;
    return file;
}

QList<Mistake<TaskFile>> slipMistakes()
{
    const QString paper = u"task"_s;
    return {
        {u"office-name-unknown"_s, paper, [](TaskFile &f) { f.office.name.id = {}; }},
        {u"lead-missing"_s, paper, [](TaskFile &f) { f.task.lead = {}; }},
        {u"due-before-issued"_s, paper, [](TaskFile &f) { f.task.dueOn = QDate(2024, 1, 4); }},
        {u"due-open"_s, paper, [](TaskFile &f) { f.task.dueKind = DueKind::None; }},
        {u"due-on-rest-day"_s, paper, [](TaskFile &f) { f.task.dueKind = DueKind::Date; }},
        {u"product-open"_s, paper, [](TaskFile &f) { f.task.product.clear(); }},
        {u"source-open"_s, paper, [](TaskFile &f) { f.task.conclusion = {}; }},
    };
}

QList<Mistake<TaskListFile>> listMistakes()
{
    const QString paper = u"tasks"_s;
    return {
        {u"office-name-unknown"_s, paper, [](TaskListFile &f) { f.office.name.id = {}; }},
        {u"lead-missing"_s, paper, [](TaskListFile &f) { f.tasks[0].lead = {}; }},
        {u"due-before-issued"_s, paper, [](TaskListFile &f) { f.tasks[0].dueOn = QDate(2024, 1, 4); }},
    };
}

} // namespace

QSet<QString> brokenInTasks()
{
    return rulesOf(slipMistakes()) + rulesOf(listMistakes());
}

TEST_CASE("a task with everything said and a list of led tasks have no findings", "[check]")
{
    CHECK(rulesIn(checkRecords(u"task", wholeTask(), {})).isEmpty());
    CHECK(rulesIn(checkRecords(u"tasks", taskListCase(), {})).isEmpty());
}

TEST_CASE("each mistake in a task is noticed by its rule and by no other", "[check]")
{
    checkMistakes<TaskFile>(slipMistakes(), [](const QString &) { return wholeTask(); });
    checkMistakes<TaskListFile>(listMistakes(), [](const QString &) { return taskListCase(); });
}

TEST_CASE("a task without a day of its own cannot be due before its conference", "[check]")
{
    TaskFile file = wholeTask();
    file.task.issuedOn = {};
    file.task.dueOn = file.conference.startsOn.addDays(-1);
    CHECK(rulesIn(checkRecords(u"task", file, {})) == QSet<QString>{u"due-before-issued"_s});
}

TEST_CASE("a due date on a holiday is noticed and one on a working day is not", "[check]")
{
    TaskFile file = wholeTask();
    file.task.dueKind = DueKind::Date;
    file.task.dueOn = QDate(2024, 4, 30);
    CHECK(checkRecords(u"task", file, {}).isEmpty());
    CHECK(rulesIn(checkRecords(u"task", file, {QDate(), {file.task.dueOn}})) == QSet<QString>{u"due-on-rest-day"_s});
}

TEST_CASE("a task from any one of its sources has a source", "[check]")
{
    TaskFile file = wholeTask();
    file.task.conclusion = {};
    file.task.commitment = {3};
    CHECK(checkRecords(u"task", file, {}).isEmpty());
    file.task.commitment = {};
    file.task.keyTask = {3};
    CHECK(checkRecords(u"task", file, {}).isEmpty());
    file.task.keyTask = {};
    file.task.source = u"Công văn của Ban Dân vận Trung ương"_s;
    CHECK(checkRecords(u"task", file, {}).isEmpty());
}

TEST_CASE("an empty task and one of ugly texts are checked to their end", "[check]")
{
    CHECK_FALSE(checkRecords(u"task", TaskFile(), {}).isEmpty());
    TaskListFile ugly = taskListCase();
    ugly.tasks[0].title = u"🙂 =1+1 \"“%1 %n {x}\n"_s.repeated(40);
    ugly.tasks[0].lead = {};
    const Findings found = checkRecords(u"tasks", ugly, {});
    REQUIRE(found.size() == 1);
    CHECK(found[0].sentence.size() < 200);
}
