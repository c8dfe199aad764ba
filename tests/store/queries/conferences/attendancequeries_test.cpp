// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/conferences/attendancequeries.h"

#include "domain/directory/organisation.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

TEST_CASE("holders of posts in a body are those of the day")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban"_s);
    const auto before = added(file.database, Person{.fullName = u"Nguyễn Thị Ánh"_s});
    const auto now = added(file.database, Person{.fullName = u"Đỗ Văn Bình"_s});
    added(file.database,
          Post{.person = before, .organisation = body, .title = u"Trưởng Ban"_s, .validUntil = QDate(2024, 1, 31)});
    added(file.database,
          Post{.person = now, .organisation = body, .title = u"Trưởng Ban"_s, .validFrom = QDate(2024, 2, 1)});
    REQUIRE(holdersOf(file.database, body, QDate(2024, 2, 1)).size() == 1);
    CHECK(holdersOf(file.database, body, QDate(2024, 2, 1)).constFirst().id == now);
    CHECK(holdersOf(file.database, body, QDate(2024, 1, 31)).constFirst().id == before);
}

TEST_CASE("bodies come by bloc and then by rank with the unranked last")
{
    const TestFile file;
    const auto front = added(file.database, Organisation{.title = u"A"_s, .bloc = Bloc::Front, .rank = 1});
    const auto unranked = added(file.database, Organisation{.title = u"A"_s, .bloc = Bloc::Party});
    const auto second = added(file.database, Organisation{.title = u"B"_s, .bloc = Bloc::Party, .rank = 2});
    QList<Id<Organisation>> order;
    for (const Organisation &body : bodiesInOrder(file.database))
        order.append(body.id);
    CHECK(order == QList<Id<Organisation>>{second, unranked, front});
}
