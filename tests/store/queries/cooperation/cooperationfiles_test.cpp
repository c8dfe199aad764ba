// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/cooperation/cooperationfiles.h"

#include "domain/papers/paper.h"
#include "store/queries/cooperation/partnermatrix.h"
#include "store/queries/papersources.h"
#include "support.h"
#include "tests/store/queries/papers/papercase.h"

using namespace Qt::StringLiterals;

namespace {

/// A programme of two, and a plan under it that names nobody.
struct CooperationOffice : TestFile
{
    PaperBodies bodies = addedBodies(database);
    Id<Programme> programme = added(
        database,
        Programme{.title = u"Chương trình"_s, .signedOn = QDate(2022, 5, 20), .effectiveFrom = QDate(2022, 5, 20)});
    Id<Plan> plan = added(database, Plan{.programme = programme, .year = 2024, .title = u"Kế hoạch"_s});

    CooperationOffice()
    {
        added(database, ProgrammeParty{.programme = programme,
                                       .organisation = bodies.people,
                                       .contactUnit = u"Văn phòng"_s,
                                       .duties = u"Bố trí kinh phí"_s});
        added(database, ProgrammeParty{.programme = programme, .organisation = bodies.board, .role = PartyRole::Lead});
    }

    QStringList partiesOf(const CooperationFile &file)
    {
        QStringList names;
        for (const PartyFile &party : file.parties)
            names.append(party.body.name.symbol + u' ' + party.duties);
        return names;
    }
};

} // namespace

TEST_CASE("A plan that names no parties has those of its programme, the lead first")
{
    CooperationOffice office;
    const CooperationFile file = planFile(office.database, office.plan);
    CHECK(office.partiesOf(file) == QStringList{u"BDVTU "_s, u"UBND Bố trí kinh phí"_s});
    CHECK(file.programme.title == u"Chương trình"_s);
    CHECK_FALSE(file.office.day.isValid());
    CHECK(file.asOf == QDate(2024, 1, 1));
}

TEST_CASE("A plan's own parties keep the duties that the programme gives them")
{
    CooperationOffice office;
    added(office.database, PlanParty{.plan = office.plan, .organisation = office.bodies.people, .signer = u"An"_s});
    const CooperationFile file = planFile(office.database, office.plan);
    CHECK(office.partiesOf(file) == QStringList{u"UBND Bố trí kinh phí"_s});
    CHECK(file.parties.first().signer == u"An"_s);
    CHECK(file.parties.first().contactUnit == u"Văn phòng"_s);
    CHECK(file.parties.first().body.style == PaperStyle::State);
}

TEST_CASE("A plan's paper is of the day of its signing, or of the day that is asked for")
{
    CooperationOffice office;
    added(office.database, PlanEvent{.plan = office.plan, .kind = PlanEventKind::Adopted, .date = QDate(2024, 2, 20)});
    CHECK(planFile(office.database, office.plan).asOf == QDate(2024, 2, 20));
    added(office.database, PlanEvent{.plan = office.plan, .kind = PlanEventKind::Signed, .date = QDate(2024, 2, 28)});
    CHECK(planFile(office.database, office.plan).office.day == QDate(2024, 2, 28));
    const CooperationFile asked = planFile(office.database, office.plan, QDate(2024, 3, 1));
    CHECK(asked.office.day == QDate(2024, 3, 1));
    CHECK(asked.asOf == QDate(2024, 3, 1));
    CHECK(programmeFile(office.database, office.programme).office.day == QDate(2022, 5, 20));
}

TEST_CASE("What was typed for the newest paper that is not void goes into the plan's")
{
    CooperationOffice office;
    Paper paper = paperCase(u"Kế hoạch"_s);
    paper.plan = office.plan;
    paper.basis = u"Căn cứ Luật"_s;
    paper.recipients = u"- Lưu."_s;
    added(office.database, paper);
    const CooperationFile file = planFile(office.database, office.plan);
    CHECK(file.basis == u"Căn cứ Luật"_s);
    CHECK(file.recipients == u"- Lưu."_s);
    CHECK(programmeFile(office.database, office.programme).basis.isEmpty());
}

TEST_CASE("The register of co-operation spans the years of its plans and programmes")
{
    CooperationOffice office;
    const CooperationRegister file = cooperationRegister(office.database, QDate(2024, 3, 5));
    CHECK(file.programmes.size() == 1);
    CHECK(file.parties.first().role == PartyRole::Lead);
    CHECK(file.matrix.firstYear == 2022);
    REQUIRE(file.matrix.rows.size() == 1);
    CHECK(file.matrix.rows.first().cells.size() == 3);
    CHECK(cooperationRegister(office.database).office.day == QDate(2022, 5, 20));
    const TestFile empty;
    CHECK_FALSE(yearsOfCooperation(empty.database));
}

TEST_CASE("Of a plan or programme that is not there no paper is made")
{
    CooperationOffice office;
    CHECK(sentenceOf([&] { planFile(office.database, {99}); }).contains(u"no plan number 99"_s));
    CHECK(sentenceOf([&] { programmeFile(office.database, {99}); }).contains(u"no programme number 99"_s));
    const PaperSource source = paperSource(office.database, {&schema<Plan>().type, office.plan.value});
    CHECK(std::get<CooperationFile>(source).plan.id == office.plan);
}
