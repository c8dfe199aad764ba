// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rules.h"

#include "domain/tasks/task.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

Task task()
{
    return {.title = u"Tham mưu ban hành kế hoạch"_s, .lead = {1}};
}

} // namespace

TEST_CASE("A task has a title and one lead body")
{
    CHECK(findings(task()) == u""_s);
    CHECK(findings(Task()) == u"title error; lead_id error"_s);
}

TEST_CASE("A deadline that is a day a month or a quarter has its date")
{
    for (const DueKind kind : {DueKind::Date, DueKind::Month, DueKind::Quarter}) {
        INFO(codeOf(kind).toStdString());
        Task dated = task();
        dated.dueKind = kind;
        CHECK(findings(dated) == u"due_on error"_s);
        dated.dueOn = QDate(2024, 6, 30);
        CHECK(findings(dated) == u""_s);
    }
    for (const DueKind kind : {DueKind::None, DueKind::Standing}) {
        Task open = task();
        open.dueKind = kind;
        CHECK(findings(open) == u""_s);
    }
}

TEST_CASE("A task is not due before it was issued")
{
    Task dated = task();
    dated.dueKind = DueKind::Date;
    dated.issuedOn = QDate(2024, 3, 5);
    dated.dueOn = QDate(2024, 3, 5);
    CHECK(findings(dated) == u""_s);
    dated.dueOn = QDate(2024, 3, 4);
    CHECK(findings(dated) == u"due_on error"_s);
    dated.dueKind = DueKind::Standing;
    CHECK(findings(dated) == u""_s);
}

TEST_CASE("A percentage lies between 0 and 100")
{
    Task part = task();
    for (const int percent : {0, 1, 100}) {
        part.percent = percent;
        CHECK(findings(part) == u""_s);
    }
    for (const int percent : {-1, 101}) {
        part.percent = percent;
        CHECK(findings(part) == u"percent error"_s);
    }
}

TEST_CASE("A completed task has the day of completion")
{
    Task done = task();
    done.state = TaskState::Completed;
    CHECK(findings(done) == u"completed_on error"_s);
    done.completedOn = QDate(2024, 3, 5);
    CHECK(findings(done) == u""_s);
}

TEST_CASE("A task is not part of itself")
{
    Task part = task();
    part.parent = {9};
    CHECK(findings(part) == u""_s);
    part.id = {9};
    CHECK(findings(part) == u"parent_id error"_s);
}

TEST_CASE("An extension has its new date and its reason")
{
    TaskEntry entry{.task = {1}, .date = QDate(2024, 3, 5)};
    CHECK(findings(entry) == u""_s);
    entry.kind = TaskEntryKind::Extension;
    CHECK(findings(entry) == u"new_due_on error; text error"_s);
    entry.newDueOn = QDate(2024, 6, 30);
    entry.text = u" "_s;
    CHECK(findings(entry) == u"text error"_s);
    entry.text = u"Chờ ý kiến Thường trực"_s;
    CHECK(findings(entry) == u""_s);
    CHECK(findings(TaskEntry()) == u"task_id error; date error"_s);
    CHECK(findings(TaskBody()) == u"task_id error; organisation_id error"_s);
}
