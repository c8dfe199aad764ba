// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/rules.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "domain/directory/term.h"
#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("A body has a name and is not its own superior")
{
    Organisation body{.title = u"Ban Dân vận Tỉnh ủy"_s};
    CHECK(findings(body) == u""_s);
    body.id = {4};
    body.parent = {5};
    CHECK(findings(body) == u""_s);
    body.parent = {4};
    CHECK(findings(body) == u"parent_id error"_s);
    body = {.title = u" \u00A0\t"_s};
    CHECK(findings(body) == u"title error"_s);
}

TEST_CASE("A body without an id may have no superior")
{
    CHECK(findings(Organisation{.title = u"Tỉnh ủy Đắk Lắk"_s, .parent = {}}) == u""_s);
}

TEST_CASE("A name of a body begins before it ends")
{
    OrganisationName name{
        .organisation = {1}, .fullName = u"Ban Dân vận Trung ương"_s, .validFrom = QDate(1981, 3, 17)};
    CHECK(findings(name) == u""_s);
    name.validUntil = QDate(1981, 3, 17);
    CHECK(findings(name) == u""_s);
    name.validUntil = QDate(1981, 3, 16);
    CHECK(findings(name) == u"valid_until error"_s);
    CHECK(findings(OrganisationName()) == u"organisation_id error; full_name error"_s);
}

TEST_CASE("A body does not succeed itself")
{
    Succession merger{.from = {1}, .to = {2}, .date = QDate(2025, 2, 3)};
    CHECK(findings(merger) == u""_s);
    merger.to = {1};
    CHECK(findings(merger) == u"to_id error"_s);
    merger.date = {};
    CHECK(findings(merger) == u"date error; to_id error"_s);
}

TEST_CASE("A person needs a name and nothing else")
{
    CHECK(findings(Person{.fullName = u"Y"_s}) == u""_s);
    CHECK(findings(Person{.telephone = u"0262"_s}) == u"full_name error"_s);
}

TEST_CASE("A post has a holder a body and a title and begins before it ends")
{
    Post post{.person = {1}, .organisation = {2}, .title = u"Trưởng ban"_s};
    CHECK(findings(post) == u""_s);
    post.validFrom = QDate(2024, 5, 1);
    post.validUntil = QDate(2024, 4, 30);
    CHECK(findings(post) == u"valid_until error"_s);
    CHECK(findings(Post()) == u"person_id error; organisation_id error; title error"_s);
}

TEST_CASE("A term has a first day and may be open")
{
    Term term{.organisation = {1}, .title = u"Nhiệm kỳ 2020–2025"_s, .validFrom = QDate(2020, 10, 15)};
    CHECK(findings(term) == u""_s);
    term.validUntil = QDate(2020, 10, 14);
    CHECK(findings(term) == u"valid_until error"_s);
    term.validFrom = {};
    CHECK(findings(term) == u"valid_from error"_s);
}

TEST_CASE("An office has a place and looks ahead and not back")
{
    Office office{.organisation = {1}, .place = u"Buôn Ma Thuột"_s};
    CHECK(findings(office) == u""_s);
    office.dueSoonDays = -1;
    CHECK(findings(office) == u"due_soon_days error"_s);
    office.dueSoonDays = 0;
    office.binDays = -1;
    CHECK(findings(office) == u"bin_days error"_s);
    CHECK(findings(Office()) == u"organisation_id error; place error"_s);
}

TEST_CASE("A person sorts by the given name or by what stands for the name")
{
    const auto key = [](const Person &person) { return schema<Person>().sortText(person); };
    CHECK(key({.fullName = u"Trần Văn An"_s}) < key({.fullName = u"Lê Thị Bình"_s}));
    CHECK(key({.fullName = u"Y Thông Niê"_s, .sortName = u"An"_s}) < key({.fullName = u"Lê Thị Bình"_s}));
    CHECK(key({.fullName = u"Y Thông Niê"_s}) > key({.fullName = u"Lê Thị Bình"_s}));
}
