// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/planqueries.h"

#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

TEST_CASE("Plans are told apart by what has happened to them by the day")
{
    const TestFile file;
    const auto adopted = added(file.database, Plan{.year = 2024, .title = u"Kế hoạch với Công an tỉnh"_s});
    const auto drafted = added(file.database, Plan{.year = 2024, .title = u"Kế hoạch với báo chí"_s});
    added(file.database, PlanEvent{.plan = adopted, .kind = PlanEventKind::Adopted, .date = QDate(2024, 2, 28)});
    added(file.database, PlanEvent{.plan = drafted, .kind = PlanEventKind::Drafted, .date = QDate(2024, 1, 15)});
    const QDate day(2024, 2, 28);
    CHECK(plansWith(file.database, PlanEventKind::Adopted, day) == QVariantList{adopted.value});
    CHECK(plansWithout(file.database, PlanEventKind::Adopted, day) == QVariantList{drafted.value});
    CHECK(plansWith(file.database, PlanEventKind::Adopted, day.addDays(-1)).isEmpty());
    CHECK(plansWith(file.database, PlanEventKind::Signed, day).isEmpty());
    const QString uid = Table<Plan>(file.database).find(adopted)->uid;
    CHECK(eventsByPlan(file.database, day).value(uid).size() == 1);
    CHECK(eventsByPlan(file.database, day.addDays(-1)).value(uid).isEmpty());
}
