// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/cooperation/programme.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString peasants = u"Chương trình phối hợp với Hội Nông dân tỉnh"_s;

Programme newProgramme(User &user)
{
    const auto all = user.all<Programme>();
    const auto at = std::ranges::find(all, peasants, &Programme::title);
    REQUIRE(at != all.end());
    return *at;
}

void checkProgramme(User &user)
{
    const Programme programme = newProgramme(user);
    CHECK(programme.effectiveFrom == QDate(2024, 3, 1));
    const auto parties = user.owned(&ProgrammeParty::programme, programme.id);
    REQUIRE(parties.size() == 2);
    CHECK(user.stored(parties.first().organisation).title == u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    CHECK(user.stored(parties.last().organisation).title == u"Hội Nông dân tỉnh Thái Nguyên"_s);
}

Plan newPlan(User &user)
{
    const auto plans = user.owned(&Plan::programme, newProgramme(user).id);
    REQUIRE(plans.size() == 1);
    return plans.first();
}

void checkPlan(User &user)
{
    const Plan plan = newPlan(user);
    CHECK(plan.year == 2024);
    CHECK(plan.title == u"Kế hoạch phối hợp năm 2024"_s);
    CHECK(user.owned(&PlanParty::plan, plan.id).size() == 2);
    const auto events = user.owned(&PlanEvent::plan, plan.id);
    REQUIRE(events.size() == 2);
    CHECK(events.first().kind == PlanEventKind::Adopted);
    CHECK(events.last().kind == PlanEventKind::Signed);
    CHECK(events.last().date == user.today);
}

void checkTask(User &user)
{
    const auto commitments = user.owned(&Commitment::plan, newPlan(user).id);
    REQUIRE(commitments.size() == 1);
    const auto tasks = user.owned(&Task::commitment, commitments.first().id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.first().title == u"Mở hai lớp tập huấn cho chi hội trưởng"_s);
    CHECK(user.stored(tasks.first().lead).title == u"Hội Nông dân tỉnh Thái Nguyên"_s);
    CHECK(tasks.first().dueOn == QDate(2024, 9, 30));
}

void makeProgramme(KeyboardUser &user)
{
    user.startWithSample();
    user.key(Qt::Key_4, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(peasants);
    user.tabTo(u"effective_from"_s);
    user.type(u"1/3/24"_s);
    user.tabTo(u"programme_party_grid"_s);
    for (const QString &party : {u"Ban Dân vận Tỉnh ủy Thái"_s, u"Hội Nông dân"_s}) {
        user.type(party);
        user.key(Qt::Key_Return);
    }
}

void makePlan(KeyboardUser &user)
{
    user.tabTo(tabBarName);
    user.goToTab(u"Plans"_s);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.tabTo(u"programme_id"_s);
    user.type(u"Chương trình phối hợp với Hội"_s);
    user.key(Qt::Key_Return);
    user.tabTo(u"title"_s);
    user.type(u"Kế hoạch phối hợp năm 2024"_s);
    user.key(Qt::Key_Return);
    for (const QString &act : {u"plan_take_parties"_s, u"plan_adopted"_s, u"plan_signed"_s}) {
        user.tabTo(act);
        user.key(Qt::Key_Space);
    }
}

QModelIndex missingCell(User &user)
{
    const auto &model = *user.seenAs<QAbstractItemView>(u"matrix_table"_s).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString() == u"No plan yet"_s)
                return model.index(row, column);
        }
    }
    FAIL("no plan is missing");
    return {};
}

} // namespace

TEST_CASE("by keys a programme with its parties leads to a plan and a commitment to a task", "[window][keys]")
{
    KeyboardUser user;
    makeProgramme(user);
    checkProgramme(user);
    makePlan(user);
    checkPlan(user);
    user.tabTo(u"commitment_grid"_s);
    user.goToCell(0, 0);
    user.type(u"Mở hai lớp tập huấn cho chi hội trưởng"_s);
    user.key(Qt::Key_Return, Qt::ControlModifier);
    user.goToCell(0, 1);
    user.type(u"Hội Nông"_s);
    user.key(Qt::Key_Return);
    user.goToCell(0, 3);
    user.type(u"30/9"_s);
    user.key(Qt::Key_Return);
    user.goToCell(0, 0);
    // Tab would go on through the rows of the grid.
    user.key(Qt::Key_Escape);
    user.tabTo(u"commitment_assign"_s);
    user.key(Qt::Key_Space);
    checkTask(user);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.owned(&Task::commitment, user.all<Commitment>().constLast().id).isEmpty());
}

TEST_CASE("by keys a cell of the matrix begins the plan that is missing", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    const auto before = user.all<Plan>().size();
    user.key(Qt::Key_4, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(u"Matrix of partners"_s);
    user.tabTo(u"matrix_table"_s);
    const QModelIndex missing = missingCell(user);
    const int year = missing.model()->headerData(missing.column(), Qt::Horizontal).toInt();
    user.goToCell(missing.row(), missing.column());
    user.key(Qt::Key_Return);
    REQUIRE(user.all<Plan>().size() == before + 1);
    CHECK(user.all<Plan>().constLast().year == year);
    CHECK(user.seen(u"plan_form"_s) != nullptr);
}

TEST_CASE("by mouse a programme with its parties leads to a plan and a commitment to a task", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_cooperation"_s);
    user.click(u"programme_new"_s);
    user.fill(u"programme_form/title"_s, peasants);
    user.fill(u"programme_form/effective_from"_s, u"1/3/24"_s);
    user.click(u"programme_form/number"_s);
    user.fillCell(u"programme_party_grid"_s, 0, 0, u"Ban Dân vận Tỉnh ủy Thái"_s);
    user.clickOffer(u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    user.fillCell(u"programme_party_grid"_s, 1, 0, u"Hội Nông dân"_s);
    user.clickOffer(u"Hội Nông dân tỉnh"_s);
    checkProgramme(user);
    user.clickTab(u"Plans"_s);
    user.click(u"plan_new"_s);
    user.fill(u"plan_form/programme_id"_s, u"Chương trình phối hợp với Hội"_s);
    user.clickOffer(peasants);
    user.fill(u"plan_form/title"_s, u"Kế hoạch phối hợp năm 2024"_s);
    user.click(u"plan_form/number"_s);
    for (const QString &act : {u"plan_take_parties"_s, u"plan_adopted"_s, u"plan_signed"_s})
        user.click(act);
    checkPlan(user);
    user.fillCell(u"commitment_grid"_s, 0, 0, u"Mở hai lớp tập huấn cho chi hội trưởng"_s);
    user.fillCell(u"commitment_grid"_s, 0, 1, u"Hội Nông"_s);
    user.clickOffer(u"Hội Nông dân tỉnh"_s);
    user.fillCell(u"commitment_grid"_s, 0, 3, u"30/9"_s);
    user.clickCell(u"commitment_grid"_s, 0, 0);
    user.click(u"commitment_assign"_s);
    checkTask(user);
}

TEST_CASE("by mouse a cell of the matrix begins the plan that is missing", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    const auto before = user.all<Plan>().size();
    user.click(u"rail_cooperation"_s);
    user.clickTab(u"Matrix of partners"_s);
    const QModelIndex missing = missingCell(user);
    user.doubleClickCell(u"matrix_table"_s, missing.row(), missing.column());
    CHECK(user.all<Plan>().size() == before + 1);
}
