// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rules.h"

#include "domain/cooperation/commitment.h"
#include "domain/cooperation/plan.h"
#include "domain/summary/indicator.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

PlanEvent event(PlanEventKind kind, QDate date, qint64 id = 0)
{
    return {.id = {id}, .plan = {1}, .kind = kind, .date = date};
}

} // namespace

TEST_CASE("A programme has a title and begins before it ends")
{
    Programme programme{.title = u"Chương trình phối hợp"_s, .effectiveFrom = QDate(2021, 1, 1)};
    CHECK(findings(programme) == u""_s);
    programme.effectiveUntil = QDate(2020, 12, 31);
    CHECK(findings(programme) == u"effective_until error"_s);
    programme = {.id = {2}, .title = u"Chương trình phối hợp"_s, .predecessor = {2}};
    CHECK(findings(programme) == u"predecessor_id error"_s);
    programme.predecessor = {1};
    CHECK(findings(programme) == u""_s);
}

TEST_CASE("Plans key tasks and texts of summaries belong to a year of four digits")
{
    CHECK(findings(Plan{.year = 2024, .title = u"Kế hoạch"_s}) == u""_s);
    CHECK(findings(Plan{.year = 24, .title = u"Kế hoạch"_s}) == u"year error"_s);
    CHECK(findings(KeyTask{.year = 2024, .title = u"Dân vận khéo"_s}) == u""_s);
    CHECK(findings(KeyTask{.title = u"Dân vận khéo"_s}) == u"year error"_s);
    CHECK(findings(SummaryText{.year = 2024, .section = u"results"_s}) == u""_s);
    CHECK(findings(SummaryText{.year = 20'240, .section = u""_s}) == u"section error; year error"_s);
}

TEST_CASE("A plan that ended says why")
{
    PlanEvent ended = event(PlanEventKind::Ended, QDate(2024, 12, 31));
    CHECK(findings(ended) == u"note error"_s);
    ended.note = u"Hết năm"_s;
    CHECK(findings(ended) == u""_s);
    CHECK(findings(event(PlanEventKind::Signed, QDate(2024, 3, 5))) == u""_s);
    CHECK(findings(event(PlanEventKind::Signed, {})) == u"date error"_s);
}

TEST_CASE("A commitment belongs to a plan and begins before it ends")
{
    Commitment line{.plan = {1}, .text = u"Tuyên truyền"_s, .effectiveFrom = QDate(2024, 4, 1)};
    CHECK(findings(line) == u""_s);
    line.effectiveUntil = QDate(2024, 3, 31);
    CHECK(findings(line) == u"effective_until error"_s);
    CHECK(findings(Commitment()) == u"plan_id error; text error"_s);
}

TEST_CASE("Parties and bodies name both sides")
{
    CHECK(findings(ProgrammeParty()) == u"programme_id error; organisation_id error"_s);
    CHECK(findings(PlanParty()) == u"plan_id error; organisation_id error"_s);
    CHECK(findings(CommitmentBody()) == u"commitment_id error; organisation_id error"_s);
    CHECK(findings(PlanParty{.plan = {1}, .organisation = {2}}) == u""_s);
}

TEST_CASE("A value has an indicator and a period")
{
    IndicatorValue value{.indicator = {1}, .periodFrom = QDate(2024, 1, 1), .periodUntil = QDate(2024, 12, 31)};
    CHECK(findings(value) == u""_s);
    value.periodUntil = QDate(2023, 12, 31);
    CHECK(findings(value) == u"period_until error"_s);
    CHECK(findings(IndicatorValue()) == u"indicator_id error; period_from error; period_until error"_s);
    CHECK(findings(Indicator{.title = u"Mô hình dân vận khéo"_s}) == u"unit error"_s);
    CHECK(findings(Indicator{.title = u"Mô hình dân vận khéo"_s, .unit = u"mô hình"_s}) == u""_s);
}

TEST_CASE("The first event of a kind up to a day")
{
    const QList<PlanEvent> events{event(PlanEventKind::Adopted, QDate(2024, 3, 9), 1),
                                  event(PlanEventKind::Signed, QDate(2024, 3, 5), 2),
                                  event(PlanEventKind::Adopted, QDate(2024, 3, 5), 3)};
    REQUIRE(eventOf(events, PlanEventKind::Adopted));
    CHECK(eventOf(events, PlanEventKind::Adopted)->id.value == 3);
    CHECK(eventOf(events, PlanEventKind::Adopted, QDate(2024, 3, 5))->id.value == 3);
    CHECK_FALSE(eventOf(events, PlanEventKind::Adopted, QDate(2024, 3, 4)));
    CHECK_FALSE(eventOf(events, PlanEventKind::Reviewed));
    CHECK_FALSE(eventOf({}, PlanEventKind::Adopted));
}

TEST_CASE("The state of a plan is the latest stage of its life that was reached")
{
    const QList<PlanEvent> events{
        event(PlanEventKind::Signed, QDate(2024, 3, 5)), event(PlanEventKind::Drafted, QDate(2024, 1, 10)),
        event(PlanEventKind::Adopted, QDate(2024, 3, 5)), event(PlanEventKind::Reviewed, QDate(2024, 12, 20))};
    CHECK_FALSE(stateOf(events, QDate(2024, 1, 9)));
    CHECK(stateOf(events, QDate(2024, 1, 10)) == PlanEventKind::Drafted);
    CHECK(stateOf(events, QDate(2024, 3, 4)) == PlanEventKind::Drafted);
    CHECK(stateOf(events, QDate(2024, 3, 5)) == PlanEventKind::Signed);
    CHECK(stateOf(events, QDate(2024, 12, 31)) == PlanEventKind::Reviewed);
    CHECK_FALSE(stateOf({}, QDate(2024, 3, 5)));
}
