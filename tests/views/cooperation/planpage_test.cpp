// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/planstates.h"
#include "store/log/undo.h"
#include "tests/views/cooperation/cooperationcase.h"

using namespace Qt::StringLiterals;

namespace {

QStringList statesShown(const QTableView &table)
{
    QStringList states;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        states.append(table.model()->index(row, table.model()->columnCount() - 1).data().toString());
    return states;
}

PlanEvent event(PlanEventKind kind, QDate date)
{
    return {.kind = kind, .date = date};
}

} // namespace

TEST_CASE("A plan's state in words keeps adopted and signed apart")
{
    const QDate day(2024, 11, 20);
    const QList<PlanEvent> drafted{event(PlanEventKind::Drafted, QDate(2024, 1, 1))};
    CHECK(stateInWords(drafted, day) == u"Drafted"_s);
    CHECK(stateInWords(drafted + QList{event(PlanEventKind::Signed, day)}, day) == u"Signed"_s);
    CHECK(stateInWords(drafted + QList{event(PlanEventKind::Signed, day.addDays(1))}, day) == u"Drafted"_s);
    CHECK(stateInWords({event(PlanEventKind::Signed, day), event(PlanEventKind::Adopted, day)}, day) ==
          u"Adopted · Signed"_s);
    CHECK(stateInWords({}, day) == u"Nothing recorded yet"_s);
}

TEST_CASE("Chips narrow plans by year and by what happened to them")
{
    CooperationCase office;
    office.showTab(1);
    const QTableView &table = office.table("plan_table");
    const int all = table.model()->rowCount();
    office.add(Plan{.year = 2024, .title = u"Kế hoạch phối hợp với Hội Nông dân"_s});
    CHECK(table.model()->rowCount() == all + 1);
    office.toggle(u"Not adopted yet"_s);
    CHECK(statesShown(table) == QStringList{u"Nothing recorded yet"_s});
    office.toggle(u"Signed"_s);
    CHECK(statesShown(table) == QStringList{u"Adopted · Signed"_s, u"Adopted · Signed · Reviewed"_s});
    office.toggle(u"Last year"_s);
    CHECK(statesShown(table) == QStringList{u"Adopted · Signed · Reviewed"_s});
    office.toggle(u"Signed"_s);
    CHECK(table.model()->rowCount() == 3);
}

TEST_CASE("Signed today adds one dated event and the list follows it")
{
    CooperationCase office;
    const Plan plan = office.plan(u"báo chí"_s);
    office.open(plan.id);
    office.toggle(u"Signed"_s);
    const int before = office.table("plan_table").model()->rowCount();
    QAbstractButton &button = office.button("plan_signed");
    REQUIRE(button.isEnabled());
    CHECK_FALSE(office.button("plan_adopted").isEnabled());
    button.setFocus();
    pressKey(Qt::Key_Space);
    const PlanEvent last = office.all<PlanEvent>().constLast();
    CHECK(last.plan == plan.id);
    CHECK(last.kind == PlanEventKind::Signed);
    CHECK(last.date == QDate(2024, 11, 20));
    CHECK(office.table("plan_event_grid").currentIndex().siblingAtColumn(1).data().toString() == u"20/11/2024"_s);
    CHECK_FALSE(button.isEnabled());
    CHECK(office.table("plan_table").model()->rowCount() == before + 1);
    office.test.act();
    CHECK(office.all<PlanEvent>().constLast().id != last.id);
    CHECK(button.isEnabled());
}

TEST_CASE("A commitment becomes a task of all its bodies in one step")
{
    CooperationCase office;
    const Plan plan = office.plan(u"Ban Dân tộc"_s);
    office.open(plan.id);
    QTableView &commitments = office.table("commitment_grid");
    const int fresh = commitments.model()->rowCount() - 1;
    const qint64 lead = office.all<Organisation>().constLast().id.value;
    const auto id = office.add(Commitment{.plan = plan.id,
                                          .position = 9,
                                          .text = u"Tổ chức ngày hội\nđại đoàn kết"_s,
                                          .lead = {lead},
                                          .effectiveUntil = QDate(2024, 12, 15),
                                          .product = u"Báo cáo"_s});
    office.add(CommitmentBody{.commitment = id, .organisation = office.all<Organisation>().constFirst().id});
    commitments.setCurrentIndex(commitments.model()->index(fresh, 0));
    CHECK(office.table("commitment_body_grid").model()->rowCount() == 2);
    const qsizetype tasks = office.all<Task>().size();
    QTest::mouseClick(&office.button("commitment_assign"), Qt::LeftButton);
    REQUIRE(office.all<Task>().size() == tasks + 1);
    const Task task = office.all<Task>().constLast();
    CHECK(task.title == u"Tổ chức ngày hội đại đoàn kết"_s);
    CHECK(task.commitment == id);
    CHECK(task.lead.value == lead);
    CHECK(task.dueKind == DueKind::Date);
    CHECK(task.dueOn == QDate(2024, 12, 15));
    CHECK(task.issuedOn == QDate(2024, 11, 20));
    CHECK(task.product == u"Báo cáo"_s);
    CHECK(office.all<TaskBody>().constLast().task == task.id);
    // Once more asks first.
    QTest::mouseClick(&office.button("commitment_assign"), Qt::LeftButton);
    CHECK(office.all<Task>().size() == tasks + 1);
    office.test.act(0);
    CHECK(office.test.opened().constLast().record == RecordRef{&schema<Task>().type, task.id.value});
    undo(office.test.database());
    CHECK(office.all<Task>().size() == tasks);
    CHECK(std::ranges::none_of(office.all<TaskBody>(), [&](const TaskBody &b) { return b.task == task.id; }));
}

TEST_CASE("A plan takes the parties to its programme once")
{
    CooperationCase office;
    const auto programme = office.all<Programme>().constFirst().id;
    const auto plan = office.add(Plan{.programme = programme, .year = 2025, .title = u"Kế hoạch năm 2025"_s});
    office.open(plan);
    QAbstractButton &take = office.button("plan_take_parties");
    REQUIRE(take.isEnabled());
    QTest::mouseClick(&take, Qt::LeftButton);
    const PlanParty party = office.all<PlanParty>().constLast();
    CHECK(party.plan == plan);
    CHECK(party.role == PartyRole::Party);
    CHECK(office.table("plan_party_grid").model()->rowCount() == 3);
    CHECK_FALSE(take.isEnabled());
}

TEST_CASE("Chips of programmes tell those in force from those about to end and ended")
{
    CooperationCase office;
    for (const Programme &programme : office.all<Programme>()) {
        Programme open = programme;
        open.effectiveUntil = {};
        Step step(office.test.database(), u"Sửa"_s);
        Table<Programme>(office.test.database()).update(open);
        step.commit();
    }
    office.add(
        Programme{.title = u"Sắp hết"_s, .effectiveFrom = QDate(2020, 1, 1), .effectiveUntil = QDate(2025, 5, 20)});
    office.add(
        Programme{.title = u"Đã hết"_s, .effectiveFrom = QDate(2015, 1, 1), .effectiveUntil = QDate(2024, 11, 19)});
    const QTableView &table = office.table("programme_table");
    CHECK(table.model()->rowCount() == 6);
    office.toggle(u"In force today"_s);
    CHECK(table.model()->rowCount() == 5);
    office.toggle(u"About to end"_s);
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == u"Sắp hết"_s);
    office.toggle(u"No longer in force"_s);
    CHECK(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == u"Đã hết"_s);
}

TEST_CASE("The plan, the programme and the register open as papers from their pages")
{
    CooperationCase office;
    office.open(office.plan(u"Ban Dân tộc"_s).id);
    QAbstractButton &plan = office.button("paper_plan");
    REQUIRE(plan.isVisible());
    plan.setFocus();
    pressKey(Qt::Key_Space);
    CHECK(office.test.papers() == QStringList{u"Kế hoạch: Năm 2024 thực hiện chương trình phối hợp giữa "
                                              "Ban Dân vận Tỉnh ủy và Ban Dân tộc tỉnh"_s});
    office.open(office.all<Programme>().constFirst().id);
    QTest::mouseClick(&office.button("paper_programme"), Qt::LeftButton);
    QTest::mouseClick(&office.button("programme_register"), Qt::LeftButton);
    office.showTab(2);
    QTest::mouseClick(&office.button("matrix_paper"), Qt::LeftButton);
    REQUIRE(office.test.papers().size() == 4);
    CHECK(office.test.papers().at(1).startsWith(u"Chương trình: Phối hợp"_s));
    CHECK(office.test.papers().at(2).startsWith(u"Sổ theo dõi: Chương trình, quy chế phối hợp"_s));
    CHECK(office.test.papers().at(3).startsWith(u"Bảng tổng hợp: Kế hoạch theo bên phối hợp"_s));
}
