// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/directory/directorytree.h"

#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

QStringList namesOn(Database &database, QDate day)
{
    QStringList names;
    for (const BodyOnDay &body : bodiesOn(database, day)) {
        if (body.exists)
            names.append(body.name);
    }
    return names;
}

} // namespace

TEST_CASE("Bodies come by bloc and rank and alphabet with those without rank behind")
{
    const TestFile file;
    added(file.database, Organisation{.title = u"Báo Thái Nguyên"_s, .bloc = Bloc::Press, .rank = 1});
    added(file.database, Organisation{.title = u"Hội Nông dân"_s, .bloc = Bloc::Front});
    added(file.database, Organisation{.title = u"Ủy ban Mặt trận"_s, .bloc = Bloc::Front, .rank = 1});
    added(file.database, Organisation{.title = u"Đoàn Thanh niên"_s, .bloc = Bloc::Front, .rank = 2});
    added(file.database, Organisation{.title = u"Công đoàn"_s, .bloc = Bloc::Front, .rank = 2});
    added(file.database, Organisation{.title = u"Tỉnh ủy"_s, .bloc = Bloc::Superior});
    CHECK(namesOn(file.database, QDate(2024, 11, 20)) == QStringList{u"Tỉnh ủy"_s, u"Ủy ban Mặt trận"_s, u"Công đoàn"_s,
                                                                     u"Đoàn Thanh niên"_s, u"Hội Nông dân"_s,
                                                                     u"Báo Thái Nguyên"_s});
}

TEST_CASE("A body is there from the first to the last day of its names and is called as on that day")
{
    const TestFile file;
    const auto body = addedBody(file.database, u"Ban Dân vận"_s);
    added(file.database, OrganisationName{.organisation = body,
                                          .fullName = u"Ban Dân vận Tỉnh ủy"_s,
                                          .validFrom = QDate(1999, 1, 1),
                                          .validUntil = QDate(2025, 1, 31)});
    added(file.database, OrganisationName{.organisation = body,
                                          .fullName = u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s,
                                          .validFrom = QDate(2025, 2, 1),
                                          .validUntil = QDate(2030, 12, 31)});
    CHECK(namesOn(file.database, QDate(1998, 12, 31)).isEmpty());
    CHECK(namesOn(file.database, QDate(2025, 1, 31)) == QStringList{u"Ban Dân vận Tỉnh ủy"_s});
    CHECK(namesOn(file.database, QDate(2025, 2, 1)) == QStringList{u"Ban Tuyên giáo và Dân vận Tỉnh ủy"_s});
    CHECK(namesOn(file.database, QDate(2031, 1, 1)).isEmpty());
    // Past names find the body as well.
    CHECK(bodiesOn(file.database, QDate(2026, 1, 1)).constFirst().searchText.contains(u"ban dan van tinh uy"_s));
}

TEST_CASE("A merger ends the body that went over and a transfer of tasks does not")
{
    const TestFile file;
    const auto merged = addedBody(file.database, u"Ban Dân tộc"_s);
    const auto heir = addedBody(file.database, u"Sở Dân tộc và Tôn giáo"_s);
    const auto giver = addedBody(file.database, u"Sở Nội vụ"_s);
    const QDate day(2025, 3, 1);
    added(file.database, Succession{.from = merged, .to = heir, .date = day, .kind = SuccessionKind::Merge});
    added(file.database, Succession{.from = giver, .to = heir, .date = day, .kind = SuccessionKind::Transfer});
    CHECK(namesOn(file.database, day.addDays(-1)).contains(u"Ban Dân tộc"_s));
    CHECK(namesOn(file.database, day) == QStringList{u"Sở Dân tộc và Tôn giáo"_s, u"Sở Nội vụ"_s});
}
