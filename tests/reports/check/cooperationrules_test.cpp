// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/check/mistakes.h"
#include "reports/cooperation/cooperationcase.h"
#include "reports/cooperation/planpaper.h"

using namespace Qt::StringLiterals;

namespace {

/// The plan or the programme with everything that its paper needs.
CooperationFile wholeFile(const QString &paper)
{
    CooperationFile file = paper == u"plan" ? planCase() : programmeCase();
    for (Commitment &commitment : file.commitments) {
        commitment.effectiveUntil = QDate(2024, 8, 31);
        commitment.product = u"Báo cáo"_s;
    }
    file.predecessor.effectiveUntil = QDate(2022, 5, 19);
    return file;
}

CooperationRegister wholeRegister()
{
    CooperationRegister file = registerCase();
    file.programmes = {file.programmes.at(1)};
    return file;
}

QList<Mistake<CooperationFile>> partyMistakes(const QString &paper)
{
    return {
        {u"parties-too-few"_s, paper, [](CooperationFile &f) { f.parties.removeLast(); }},
        {u"lead-party-open"_s, paper, [](CooperationFile &f) { f.parties[0].role = PartyRole::Party; }},
        {u"lead-party-open"_s, paper, [](CooperationFile &f) { f.parties[1].role = PartyRole::Lead; }},
        {u"party-twice"_s, paper, [](CooperationFile &f) { f.parties.append(f.parties.last()); }},
        {u"party-name-unknown"_s, paper, [](CooperationFile &f) { f.parties[1].body.name = {}; }},
        {u"party-signer-open"_s, paper, [](CooperationFile &f) { f.parties[0].body.headName.clear(); }},
        {u"party-without-duties"_s, paper,
         [](CooperationFile &f) {
             f.parties.append(f.parties.last());
             f.parties.last().organisation = {99};
             f.parties.last().duties.clear();
         }},
    };
}

QList<Mistake<CooperationFile>> programmeMistakes()
{
    const QString paper = u"programme"_s;
    return {
        {u"effect-open"_s, paper, [](CooperationFile &f) { f.programme.effectiveFrom = {}; }},
        {u"effect-open"_s, paper, [](CooperationFile &f) { f.programme.effectiveUntil = {}; }},
        {u"effect-before-signing"_s, paper, [](CooperationFile &f) { f.programme.signedOn = QDate(2022, 5, 21); }},
        {u"fields-open"_s, paper, [](CooperationFile &f) { f.programme.fields = u" \n"_s; }},
        {u"predecessor-in-force"_s, paper,
         [](CooperationFile &f) { f.predecessor.effectiveUntil = f.programme.effectiveFrom; }},
    };
}

QList<Mistake<CooperationFile>> planMistakes()
{
    const QString paper = u"plan"_s;
    return {
        {u"plan-outside-programme"_s, paper,
         [](CooperationFile &f) { f.programme.effectiveUntil = QDate(2023, 12, 31); }},
        {u"plan-outside-programme"_s, paper, [](CooperationFile &f) { f.programme.effectiveFrom = QDate(2025, 1, 1); }},
        {u"commitments-missing"_s, paper, [](CooperationFile &f) { f.commitments.clear(); }},
        {u"commitment-lead-missing"_s, paper, [](CooperationFile &f) { f.commitments[1].lead = {}; }},
        {u"commitment-end-open"_s, paper, [](CooperationFile &f) { f.commitments[0].effectiveUntil = {}; }},
        {u"commitment-other-year"_s, paper,
         [](CooperationFile &f) { f.commitments[0].effectiveUntil = QDate(2025, 1, 1); }},
        {u"commitment-other-year"_s, paper,
         [](CooperationFile &f) { f.commitments[0].effectiveFrom = QDate(2023, 12, 31); }},
        {u"commitment-product-open"_s, paper, [](CooperationFile &f) { f.commitments[1].product.clear(); }},
    };
}

QList<Mistake<CooperationFile>> cooperationMistakes()
{
    return partyMistakes(u"plan"_s) + partyMistakes(u"programme"_s) + programmeMistakes() + planMistakes();
}

QList<Mistake<CooperationRegister>> registerMistakes()
{
    const QString paper = u"programmes"_s;
    return {
        {u"office-name-unknown"_s, paper, [](CooperationRegister &f) { f.office.name.id = {}; }},
        {u"programme-without-parties"_s, paper, [](CooperationRegister &f) { f.parties.clear(); }},
        {u"programme-unsigned"_s, paper, [](CooperationRegister &f) { f.programmes[0].signedOn = {}; }},
    };
}

} // namespace

QSet<QString> brokenInCooperation()
{
    return rulesOf(cooperationMistakes()) + rulesOf(registerMistakes());
}

TEST_CASE("a plan, a programme and the register of programmes with everything in them have no findings", "[check]")
{
    for (const QString &paper : {u"plan"_s, u"programme"_s}) {
        CAPTURE(paper);
        CHECK(rulesIn(checkRecords(paper, wholeFile(paper), {})).isEmpty());
    }
    CHECK(rulesIn(checkRecords(u"programmes", wholeRegister(), {})).isEmpty());
}

TEST_CASE("each mistake in a plan or a programme is noticed by its rule and by no other", "[check]")
{
    checkMistakes<CooperationFile>(cooperationMistakes(), wholeFile);
    checkMistakes<CooperationRegister>(registerMistakes(), [](const QString &) { return wholeRegister(); });
}

TEST_CASE("a party of a plan without duties of the programme takes part by what it leads or joins in", "[check]")
{
    CooperationFile file = wholeFile(u"plan"_s);
    for (PartyFile &party : file.parties)
        party.duties.clear();
    CHECK(checkRecords(u"plan", file, {}).isEmpty());
    file.commitments.removeLast();
    CHECK(checkRecords(u"plan", file, {}).isEmpty());
    file.commitmentBodies.clear();
    CHECK(rulesIn(checkRecords(u"plan", file, {})) == QSet<QString>{u"party-without-duties"_s});
}

TEST_CASE("a typed signer stands in for a head, and a plan of its own has no programme to lie outside of", "[check]")
{
    CooperationFile file = wholeFile(u"plan"_s);
    file.parties[1].body.headName.clear();
    file.programme = {};
    file.programme.effectiveUntil = QDate(2020, 12, 31);
    CHECK(checkRecords(u"plan", file, {}).isEmpty());
}

TEST_CASE("a plan under no programme may be one body's own", "[check]")
{
    CooperationFile file = wholeFile(u"plan"_s);
    file.parties.removeLast();
    file.commitments.removeFirst();
    CHECK(rulesIn(checkRecords(u"plan", file, {})) == QSet<QString>{u"parties-too-few"_s});
    file.programme = {};
    CHECK(checkRecords(u"plan", file, {}).isEmpty());
}

TEST_CASE("a missing signer is said once, by the rule that knows whose", "[check]")
{
    CooperationFile file = wholeFile(u"plan"_s);
    file.parties[0].body.headName.clear();
    const QSet<QString> ids = rulesIn(checkPaper(planPaper(file, builtInWording()), u"plan", file, {}));
    CHECK(ids.contains(u"party-signer-open"_s));
    CHECK_FALSE(ids.contains(u"signer-missing"_s));
}

TEST_CASE("an empty plan and one of ugly texts are checked to their end", "[check]")
{
    CHECK_FALSE(checkRecords(u"plan", CooperationFile(), {}).isEmpty());
    CHECK_FALSE(checkRecords(u"programme", CooperationFile(), {}).isEmpty());
    CooperationFile ugly = uglyPlan(u"🙂 =1+1 \"“%1 %n {x}\n"_s.repeated(40));
    ugly.commitments[0].lead = {};
    ugly.parties[0].body.name.id = {};
    const Findings found = checkRecords(u"plan", ugly, {});
    CHECK(rulesIn(found).contains(u"commitment-lead-missing"_s));
    for (const Finding &finding : found)
        CHECK(finding.sentence.size() < 200);
}
