// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/tasks/taskconditions.h"

#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/settings/holiday.h"
#include "store/lists/listcount.h"
#include "store/lists/listsource.h"
#include "store/queries/homequeries.h"
#include "store/queries/summary/summaryqueries.h"
#include "store/queries/timequeries.h"
#include "support.h"
#include "tests/store/storesupport.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 2, 7);

/// Tasks whose dates lie around today, in every state and with every kind of deadline.
struct RandomTasks : TestFile
{
    std::mt19937 dice{20240207};
    Id<Organisation> lead = addedBody(database, u"Ban Dân vận"_s);

    explicit RandomTasks(int count)
    {
        Step step(database, u"Nhập"_s);
        for (int i = 0; i < count; ++i)
            Table<Task>(database).insert(randomTask());
        // No form lets that through, but another program may have written it.
        database.connection().execute(u"UPDATE task SET completed_on = NULL WHERE id % 17 = 0"_s);
        database.connection().execute(u"UPDATE task SET due_on = NULL WHERE id % 19 = 0"_s);
        step.commit();
    }
    int below(int limit) { return int(dice() % unsigned(limit)); }
    QDate near() { return today.addDays(below(41) - 20); }
    Task randomTask()
    {
        Task task = taskFor(lead, u"Việc"_s);
        task.dueKind = static_cast<DueKind>(below(5));
        task.dueOn = near();
        task.state = static_cast<TaskState>(below(5));
        if (task.state == TaskState::Completed || below(4) == 0)
            task.completedOn = near();
        return task;
    }
    QSet<qint64> idsOf(TimeState state, const TimeRule &rule) const
    {
        QSet<qint64> ids;
        for (const Task &task : Table<Task>(database).select()) {
            if (timeState(task, rule) == state)
                ids.insert(task.id.value);
        }
        return ids;
    }
};

} // namespace

TEST_CASE("every task is listed under the time state that it has")
{
    const RandomTasks file(3'000);
    for (const TimeRule &rule :
         {TimeRule{today, 3, {}}, TimeRule{today, 3, {QDate(2024, 2, 8), QDate(2024, 2, 9)}}, TimeRule{today, 0, {}}}) {
        qsizetype listed = 0;
        for (size_t i = 0; i < choices<TimeState>().size(); ++i) {
            const auto state = static_cast<TimeState>(i);
            INFO(choices<TimeState>()[i].code);
            ListSource source(file.database, schema<Task>().type, ListQuery{.conditions = conditionsFor(state, rule)});
            source.fetchAll();
            const auto expected = file.idsOf(state, rule);
            CHECK(QSet<qint64>(source.ids().begin(), source.ids().end()) == expected);
            CHECK(source.ids().size() == expected.size());
            CHECK((!expected.isEmpty() || rule.dueSoonDays == 0));
            CHECK(countOf(file.database, schema<Task>().type, conditionsFor(state, rule)) == expected.size());
            listed += source.ids().size();
        }
        CHECK(listed == 3'000);
    }
}

TEST_CASE("what is overdue and what is due soon comes by date with its number")
{
    const RandomTasks file(500);
    const TimeRule rule{today, 5, {}};
    const DueTasks overdue = overdueTasks(file.database, rule, 10);
    CHECK(overdue.count == file.idsOf(TimeState::Overdue, rule).size());
    REQUIRE(overdue.first.size() == 10);
    CHECK(overdue.first.first().lead == u"Ban Dân vận"_s);
    CHECK(overdue.first.first().title == u"Việc"_s);
    for (qsizetype i = 1; i < overdue.first.size(); ++i)
        CHECK(overdue.first.at(i - 1).dueOn <= overdue.first.at(i).dueOn);
    CHECK(overdue.first.last().dueOn < today);
    const DueTasks soon = dueSoonTasks(file.database, rule, 1'000);
    CHECK(soon.count == soon.first.size());
    CHECK(soon.count == file.idsOf(TimeState::DueSoon, rule).size());
    CHECK(soon.first.first().dueOn == today);
}

TEST_CASE("time is reckoned with the lead time and the holidays of the file")
{
    const TestFile file;
    CHECK(timeRule(file.database, today).dueSoonDays == 0);
    const auto own = addedBody(file.database, u"Ban Dân vận"_s);
    added(file.database, Office{.organisation = own, .place = u"Thái Nguyên"_s, .dueSoonDays = 2});
    for (int day = 8; day <= 14; ++day)
        added(file.database, Holiday{.date = QDate(2024, 2, day), .title = u"Tết Nguyên đán"_s});
    const TimeRule rule = timeRule(file.database, today);
    CHECK(rule.dueSoonDays == 2);
    CHECK(rule.holidays.size() == 7);
    Task task = taskFor(own, u"Báo cáo"_s);
    task.issuedOn = QDate(2024, 1, 2);
    task.dueKind = DueKind::Date;
    task.dueOn = QDate(2024, 2, 16);
    added(file.database, task);
    CHECK(dueSoonTasks(file.database, rule, 5).count == 1);
    CHECK(dueSoonTasks(file.database, {today, 2, {}}, 5).count == 0);
    const Summary summary = summaryOf(file.database, 2024, yearOf(2024), today);
    REQUIRE(summary.now.tasks.size() == 1);
    CHECK(summary.now.tasks.first().state == TimeState::DueSoon);
}

TEST_CASE("a day is a holiday once")
{
    const TestFile file;
    added(file.database, Holiday{.date = today, .title = u"Nghỉ bù"_s});
    CHECK_FALSE(sentenceOf([&] { added(file.database, Holiday{.date = today, .title = u"Tết"_s}); }).isEmpty());
    CHECK_FALSE(sentenceOf([&] { added(file.database, Holiday{.title = u"Tết"_s}); }).isEmpty());
    CHECK(holidaysOf(file.database) == QSet<QDate>{today});
}
