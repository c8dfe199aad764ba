// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/registerqueries.h"

#include "domain/cooperation/plan.h"
#include "domain/directory/term.h"
#include "store/records.h"
#include "support.h"
#include "tests/store/queries/papers/papercase.h"

using namespace Qt::StringLiterals;

namespace {

struct NumberingOffice : TestFile
{
    PaperBodies bodies = addedBodies(database);
    const QDate day{2024, 2, 5};
};

} // namespace

TEST_CASE("A register is begun once and found again on every day of its term")
{
    NumberingOffice office;
    CHECK_FALSE(registerFor(office.database, office.bodies.board, u"KH"_s, office.day));
    const Register plans = plansOf(office.database, office.bodies.board, office.day);
    CHECK(plans.title == u"Kế hoạch"_s);
    CHECK(plans.year == 0);
    CHECK(plansOf(office.database, office.bodies.board, QDate(2025, 9, 23)) == plans);
    CHECK(registerFor(office.database, office.bodies.board, u"KH"_s, QDate(2020, 10, 15)) == plans);
    CHECK_FALSE(registerFor(office.database, office.bodies.board, u"BC"_s, office.day));
    CHECK(countOf(office.database.connection(), u"register"_s) == 1);
}

TEST_CASE("With a new term numbers begin again")
{
    NumberingOffice office;
    const Register old = plansOf(office.database, office.bodies.board, QDate(2025, 9, 23));
    for (int i = 0; i < 3; ++i)
        issuedIn(office.database, old, u"Cũ"_s);
    CHECK(proposedNumber(office.database, old) == 4);
    const Register young = plansOf(office.database, office.bodies.board, QDate(2025, 9, 24));
    CHECK(young.id != old.id);
    CHECK(issuedIn(office.database, young, u"Mới"_s, QDate(2025, 9, 24)).paper.numberText == u"Số 01-KH/BDVTU"_s);
}

TEST_CASE("The state's numbers begin again with the year")
{
    NumberingOffice office;
    const Register old = plansOf(office.database, office.bodies.people, QDate(2024, 12, 31));
    CHECK(old.year == 2024);
    CHECK(issuedIn(office.database, old, u"Cũ"_s, QDate(2024, 12, 31)).paper.numberText == u"Số: 01/KH-UBND"_s);
    const Register young = plansOf(office.database, office.bodies.people, QDate(2025, 1, 1));
    CHECK(young.id != old.id);
    CHECK(proposedNumber(office.database, young) == 1);
    CHECK(proposedNumber(office.database, old) == 2);
}

TEST_CASE("A steering committee numbers apart from the board that writes for it")
{
    NumberingOffice office;
    const Register own = plansOf(office.database, office.bodies.steering, office.day);
    const Register board = plansOf(office.database, office.bodies.board, office.day);
    CHECK(own.id != board.id);
    CHECK(own.term == board.term);
    issuedIn(office.database, board, u"Của Ban"_s);
    CHECK(issuedIn(office.database, own, u"Của Ban Chỉ đạo"_s).paper.numberText == u"Số 01-KH/BCĐ"_s);
}

TEST_CASE("A series that was begun on paper goes on where it stood")
{
    NumberingOffice office;
    const Register plans = plansOf(office.database, office.bodies.board, office.day);
    Register later = plans;
    later.firstNumber = 24;
    changed(office.database, later);
    CHECK(proposedNumber(office.database, later) == 24);
    CHECK(issuedIn(office.database, later, u"Kế hoạch"_s).paper.numberText == u"Số 24-KH/BDVTU"_s);
    CHECK(proposedNumber(office.database, later) == 25);
}

TEST_CASE("Without a term or a date no number is taken and the sentence says what to enter")
{
    NumberingOffice office;
    CHECK(sentenceOf([&] {
              plansOf(office.database, office.bodies.board, QDate(2019, 1, 1));
          }).contains(u"enter the term first"_s));
    CHECK(sentenceOf([&] { plansOf(office.database, office.bodies.board, {}); }).contains(u"enter the date first"_s));
    CHECK(countOf(office.database.connection(), u"register"_s) == 0);
}

TEST_CASE("A joint paper bears the symbols of all parties with the issuing body first")
{
    NumberingOffice office;
    const Id<Plan> plan = added(office.database, Plan{.year = 2024, .title = u"Kế hoạch phối hợp"_s});
    added(office.database, PlanParty{.plan = plan, .organisation = office.bodies.people});
    added(office.database, PlanParty{.plan = plan, .organisation = office.bodies.board, .role = PartyRole::Lead});
    Paper paper = paperCase(u"Kế hoạch phối hợp"_s);
    CHECK(symbolsFor(office.database, office.bodies.board, paper, office.day) == QStringList{u"BDVTU"_s});
    paper.plan = plan;
    CHECK(symbolsFor(office.database, office.bodies.board, paper, office.day) == QStringList{u"BDVTU"_s, u"UBND"_s});
    const Register plans = plansOf(office.database, office.bodies.board, office.day);
    CHECK(issuePaper(office.database, paper, plans.id, {}, frozenTexts).paper.numberText == u"Số 01-KH/BDVTU-UBND"_s);
}

TEST_CASE("A body without a symbol is named before any number is taken")
{
    NumberingOffice office;
    const Id<Organisation> nameless =
        added(office.database, Organisation{.title = u"Hội quần chúng"_s, .parent = office.bodies.committee});
    const Register plans = plansOf(office.database, nameless, office.day);
    CHECK(
        sentenceOf([&] { issuedIn(office.database, plans, u"Kế hoạch"_s); }).startsWith(u"“Hội quần chúng” has no"_s));
    CHECK(countOf(office.database.connection(), u"register_entry"_s) == 0);
}

TEST_CASE("A register with numbers in it cannot be deleted and an empty one can")
{
    NumberingOffice office;
    const Register plans = plansOf(office.database, office.bodies.board, office.day);
    const Register empty = plansOf(office.database, office.bodies.people, office.day);
    issuedIn(office.database, plans, u"Kế hoạch"_s);
    const RecordType &type = schema<Register>().type;
    CHECK(sentenceOf([&] { deleteRecords(office.database, type, {plans.id.value}); }).contains(u"cannot be deleted"_s));
    CHECK(sentenceOf([&] { removed(office.database, plans.id); }).startsWith(u"This record is still used"_s));
    deleteRecords(office.database, type, {empty.id.value});
    CHECK(countOf(office.database.connection(), u"register"_s) == 1);
}

TEST_CASE("Bodies that number papers are the office and whoever else has a register")
{
    NumberingOffice office;
    const auto titles = [&] {
        QStringList found;
        for (const Organisation &body : issuingBodies(office.database))
            found.append(body.title);
        return found;
    };
    CHECK(titles() == QStringList{u"Ban Dân vận"_s, u"Ban Chỉ đạo quy chế dân chủ"_s});
    plansOf(office.database, office.bodies.people, office.day);
    CHECK(titles() == QStringList{u"Ban Dân vận"_s, u"Ban Chỉ đạo quy chế dân chủ"_s, u"Ủy ban nhân dân tỉnh"_s});
}

TEST_CASE("Each register says its next number and the ones that wait")
{
    NumberingOffice office;
    const Register plans = plansOf(office.database, office.bodies.board, office.day);
    CHECK(nextNumbers(office.database) == QHash<QString, int>{{plans.uid, 1}});
    CHECK(reservedNumbers(office.database, plans.id).isEmpty());
    reserveNumber(office.database, plans.id, office.day, u"Chờ ký"_s, 5);
    const RegisterEntry kept = reserveNumber(office.database, plans.id, office.day, u"Chờ ký"_s, 3);
    CHECK(nextNumbers(office.database).value(plans.uid) == 6);
    REQUIRE(reservedNumbers(office.database, plans.id).size() == 2);
    CHECK(reservedNumbers(office.database, plans.id).first() == kept);
    issuePaper(office.database, paperCase(u"Một"_s), plans.id, {.number = 3}, frozenTexts);
    CHECK(reservedNumbers(office.database, plans.id).size() == 1);
}
