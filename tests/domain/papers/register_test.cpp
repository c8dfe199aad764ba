// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/paper.h"
#include "support.h"
#include "tests/domain/rules.h"

using namespace Qt::StringLiterals;

namespace {

RegisterEntry entry(EntryState state)
{
    return {.inRegister = {1}, .number = 24, .state = state, .date = QDate(2024, 2, 5), .abstract = u"Dân vận khéo"_s};
}

} // namespace

TEST_CASE("A register runs within a term or within a year and never both")
{
    Register plans{.organisation = {1}, .title = u"Kế hoạch"_s, .code = u"KH"_s};
    CHECK(findings(plans) == u"term_id error"_s);
    plans.term = {1};
    CHECK(findings(plans) == u""_s);
    plans.year = 2024;
    CHECK(findings(plans) == u"term_id error"_s);
    plans.term = {};
    CHECK(findings(plans) == u""_s);
    plans.year = 24;
    CHECK(findings(plans) == u"year error"_s);
    plans.year = 2024;
    plans.firstNumber = 0;
    CHECK(findings(plans) == u"first_number error"_s);
}

TEST_CASE("An issued number has a date and says what it is about")
{
    RegisterEntry issued = entry(EntryState::Issued);
    CHECK(findings(issued) == u""_s);
    issued.date = {};
    issued.abstract.clear();
    CHECK(findings(issued) == u"date error; abstract error"_s);
    issued.state = EntryState::Reserved;
    CHECK(findings(issued) == u""_s);
    issued.number = 0;
    CHECK(findings(issued) == u"number error"_s);
}

TEST_CASE("Of a secret paper nothing is taken but its number")
{
    RegisterEntry secret{.inRegister = {1}, .number = 25, .state = EntryState::Secret};
    CHECK(findings(secret) == u""_s);
    secret.date = QDate(2024, 2, 5);
    secret.abstract = u"Tình hình"_s;
    secret.externalNumber = u"1-KH"_s;
    secret.reason = u"mật"_s;
    CHECK(findings(secret) == u"date error; abstract error; external_number error; reason error"_s);
}

TEST_CASE("A void number says why and one squeezed in should")
{
    RegisterEntry gone = entry(EntryState::Void);
    CHECK(findings(gone) == u"reason error"_s);
    gone.reason = u"Sai thẩm quyền ký"_s;
    CHECK(findings(gone) == u""_s);
    RegisterEntry squeezed = entry(EntryState::Issued);
    squeezed.suffix = u"a"_s;
    CHECK(findings(squeezed) == u"reason warning"_s);
    squeezed.reason = u"Bổ sung"_s;
    CHECK(findings(squeezed) == u""_s);
}

TEST_CASE("A partner's number stands in place of one of the register")
{
    RegisterEntry external = entry(EntryState::External);
    CHECK(findings(external) == u"number error"_s);
    external.number = 0;
    CHECK(findings(external) == u"external_number error"_s);
    external.externalNumber = u"79-CTr/BCA-BDVTU"_s;
    CHECK(findings(external) == u""_s);
}

TEST_CASE("A number is kept for ever and a paper from its issue on")
{
    CHECK(schema<RegisterEntry>().type.isPermanent(toStored(entry(EntryState::Reserved))));
    CHECK(schema<Register>().type.isPermanent == nullptr);
    Paper paper{.title = u"Kế hoạch"_s};
    const auto kept = [&] { return schema<Paper>().type.isPermanent(toStored(paper)); };
    CHECK_FALSE(kept());
    paper.state = PaperState::Issued;
    CHECK(kept());
    paper.state = PaperState::Void;
    CHECK(kept());
}

TEST_CASE("A paper that was issued has a date and a number")
{
    Paper paper{.title = u"Kế hoạch"_s};
    CHECK(findings(paper) == u""_s);
    paper.state = PaperState::Issued;
    CHECK(findings(paper) == u"date error; number_text error"_s);
    paper.date = QDate(2024, 2, 5);
    paper.numberText = u"Số 24-KH/BDVTU"_s;
    CHECK(findings(paper) == u""_s);
    paper.draftNumber = -1;
    paper.id = {3};
    paper.replaces = {3};
    CHECK(findings(paper) == u"draft_number error; replaces_id error"_s);
}
