// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/homequeries.h"

#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "store/queries/cooperation/partnermatrix.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

const QDate today(2024, 3, 5);

template<class R>
QStringList titlesOf(const QList<R> &records)
{
    QStringList titles;
    for (const R &record : records)
        titles.append(record.title);
    return titles;
}

/// The office with two partners: a programme with the police alone and one with both.
struct Cooperation : TestFile
{
    Id<Organisation> own = addedBody(database, u"Ban Dân vận"_s);
    Id<Organisation> police = addedBody(database, u"Công an"_s);
    Id<Organisation> army = addedBody(database, u"Bộ đội"_s);
    Id<Programme> pair = programme(u"Hai bên"_s, 2021, 2024, {own, police});
    Id<Programme> three = programme(u"Ba bên"_s, 2023, 2025, {own, police, army});

    Cooperation() { added(database, Office{.organisation = own, .place = u"Thái Nguyên"_s}); }
    Id<Programme> programme(const QString &title, int from, int until, const QList<Id<Organisation>> &parties)
    {
        const auto id =
            added(database,
                  Programme{.title = title, .effectiveFrom = QDate(from, 3, 1), .effectiveUntil = QDate(until, 4, 30)});
        for (const auto party : parties)
            added(database, ProgrammeParty{.programme = id, .organisation = party});
        return id;
    }
    Id<Plan> plan(Id<Programme> programme, int year) const
    {
        return added(database, Plan{.programme = programme, .year = year, .title = u"Kế hoạch"_s});
    }
    void happened(Id<Plan> plan, PlanEventKind kind) const
    {
        added(database, PlanEvent{.plan = plan, .kind = kind, .date = today});
    }
};

} // namespace

TEST_CASE("the next conferences are those from today on that were not cancelled")
{
    const TestFile file;
    const auto add = [&](const QString &title, QDate day, ConferenceState state) {
        added(file.database, Conference{.title = title, .state = state, .startsOn = day});
    };
    add(u"hôm qua"_s, today.addDays(-1), ConferenceState::Scheduled);
    add(u"tuần sau"_s, today.addDays(7), ConferenceState::Draft);
    add(u"hủy"_s, today.addDays(1), ConferenceState::Cancelled);
    add(u"hôm nay"_s, today, ConferenceState::InProgress);
    add(u"chưa định"_s, {}, ConferenceState::Draft);
    CHECK(titlesOf(nextConferences(file.database, today, 5)) == QStringList{u"hôm nay"_s, u"tuần sau"_s});
    CHECK(titlesOf(nextConferences(file.database, today, 1)) == QStringList{u"hôm nay"_s});
}

TEST_CASE("programmes about to end and those without a plan of the year are found")
{
    const Cooperation file;
    CHECK(titlesOf(programmesEnding(file.database, today, 2)) == QStringList{u"Hai bên"_s});
    CHECK(programmesEnding(file.database, today, 1).isEmpty());
    CHECK(programmesEnding(file.database, today, 24).size() == 2);
    CHECK(programmesEnding(file.database, QDate(2024, 5, 1), 2).isEmpty());
    CHECK(titlesOf(programmesWithoutPlan(file.database, 2024)) == QStringList{u"Hai bên"_s, u"Ba bên"_s});
    file.plan(file.pair, 2024);
    file.plan({}, 2024);
    CHECK(titlesOf(programmesWithoutPlan(file.database, 2024)) == QStringList{u"Ba bên"_s});
    CHECK(titlesOf(programmesWithoutPlan(file.database, 2022)) == QStringList{u"Hai bên"_s});
    CHECK(programmesWithoutPlan(file.database, 2026).isEmpty());
}

TEST_CASE("the matrix says for each partner and year what is missing adopted and signed")
{
    const Cooperation file;
    const auto plan = file.plan(file.pair, 2024);
    file.happened(plan, PlanEventKind::Adopted);
    const PartnerMatrix matrix = partnerMatrix(file.database, 2023, 2026);
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.firstYear == 2023);
    CHECK(matrix.rows.at(0).title == u"Bộ đội"_s);
    CHECK(matrix.rows.at(1).partner == file.police);
    const QList<MatrixCell> &cells = matrix.rows.at(1).cells;
    REQUIRE(cells.size() == 4);
    CHECK(cells.at(0).plans.isEmpty());
    CHECK(cells.at(0).missing == QList<Id<Programme>>{file.pair, file.three});
    CHECK(cells.at(1).plans == QList<Id<Plan>>{plan});
    CHECK(cells.at(1).missing == QList<Id<Programme>>{file.three});
    CHECK(cells.at(1).isAdopted);
    CHECK_FALSE(cells.at(1).isSigned);
    CHECK(cells.at(2).missing == QList<Id<Programme>>{file.three});
    CHECK(cells.at(3).missing.isEmpty());
    CHECK_FALSE(cells.at(3).isAdopted);
    file.happened(plan, PlanEventKind::Signed);
    CHECK(partnerMatrix(file.database, 2024, 2024).rows.last().cells.first().isSigned);
}

TEST_CASE("a plan that names its parties is theirs alone")
{
    const Cooperation file;
    const auto plan = file.plan(file.three, 2024);
    added(file.database, PlanParty{.plan = plan, .organisation = file.own});
    added(file.database, PlanParty{.plan = plan, .organisation = file.army});
    const PartnerMatrix matrix = partnerMatrix(file.database, 2024, 2024);
    REQUIRE(matrix.rows.size() == 2);
    CHECK(matrix.rows.at(0).cells.first().plans == QList<Id<Plan>>{plan});
    CHECK(matrix.rows.at(0).cells.first().missing.isEmpty());
    CHECK(matrix.rows.at(1).cells.first().plans.isEmpty());
    CHECK(matrix.rows.at(1).cells.first().missing.size() == 2);
}
