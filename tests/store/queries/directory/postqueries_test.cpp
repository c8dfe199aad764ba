// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/postqueries.h"

#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "store/queries/directory/directoryqueries.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

TEST_CASE("Holders of a day come by rank and a person is shown with his highest post")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban Dân vận"_s);
    const auto other = addedBody(file.database, u"Hội Nông dân"_s);
    added(file.database, OrganisationName{.organisation = body, .fullName = u"Ban Dân vận Tỉnh ủy"_s});
    const auto head = added(file.database, Person{.fullName = u"Phạm Thái Hanh"_s});
    const auto deputy = added(file.database, Person{.fullName = u"Đỗ Thị Ủy"_s});
    added(file.database, Post{.person = deputy, .organisation = body, .title = u"Phó Trưởng Ban"_s, .rank = 2});
    added(file.database, Post{.person = head, .organisation = other, .title = u"Ủy viên"_s});
    added(file.database, Post{.person = head,
                              .organisation = body,
                              .title = u"Trưởng Ban"_s,
                              .rank = 1,
                              .validUntil = QDate(2024, 12, 31)});
    const auto before = holdersIn(file.database, body, QDate(2024, 12, 31));
    REQUIRE(before.size() == 2);
    CHECK(before.first().name == u"Phạm Thái Hanh"_s);
    CHECK(before.last().title == u"Phó Trưởng Ban"_s);
    CHECK(holdersIn(file.database, body, QDate(2025, 1, 1)).size() == 1);
    const QString uid = Table<Person>(file.database).find(head)->uid;
    CHECK(postsByPerson(file.database, QDate(2024, 12, 31)).value(uid) == u"Trưởng Ban · Ban Dân vận Tỉnh ủy"_s);
    CHECK(postsByPerson(file.database, QDate(2025, 1, 1)).value(uid) == u"Ủy viên · Hội Nông dân"_s);
}

TEST_CASE("The office of a day knows who may sign its papers")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban Dân vận"_s);
    added(file.database, Office{.organisation = body, .place = u"Lào Cai"_s});
    const auto deputy = added(file.database, Person{.fullName = u"Đỗ Thị Ủy"_s});
    const auto head = added(file.database, Person{.fullName = u"Phạm Thái Hanh"_s});
    const auto second =
        added(file.database, Post{.person = deputy, .organisation = body, .title = u"Phó Trưởng Ban"_s, .rank = 2});
    added(file.database, Post{.person = head,
                              .organisation = body,
                              .title = u"Trưởng Ban"_s,
                              .rank = 1,
                              .validUntil = QDate(2024, 12, 31)});
    const OfficeDay office = officeOn(file.database, QDate(2024, 12, 31));
    CHECK(office.headName == u"Phạm Thái Hanh"_s);
    REQUIRE(office.posts.size() == 2);
    CHECK(office.posts.last().post == second);
    CHECK(officeOn(file.database, QDate(2025, 1, 1)).posts.size() == 1);
}
