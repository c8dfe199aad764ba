// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/directory/person.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

QString nameAt(const QList<OrganisationName> &names, QDate day)
{
    const auto name = nameOn(names, day);
    return name ? name->fullName : u"none"_s;
}

QString postAt(const QList<Post> &posts, QDate day)
{
    const auto post = postOn(posts, day);
    return post ? post->title : u"none"_s;
}

OrganisationName name(const QString &text, QDate from, QDate until)
{
    return {.fullName = text, .validFrom = from, .validUntil = until};
}

Post post(const QString &title, int rank, QDate from = {}, QDate until = {})
{
    return {.title = title, .rank = rank, .validFrom = from, .validUntil = until};
}

} // namespace

TEST_CASE("A body is called by the name of the day")
{
    const QList<OrganisationName> names{name(u"Ban Dân vận"_s, QDate(1981, 3, 17), QDate(2025, 2, 2)),
                                        name(u"Ban Tuyên giáo và Dân vận"_s, QDate(2025, 2, 3), {})};
    CHECK(nameAt(names, QDate(2025, 2, 2)) == u"Ban Dân vận"_s);
    CHECK(nameAt(names, QDate(2025, 2, 3)) == u"Ban Tuyên giáo và Dân vận"_s);
    CHECK(nameAt(names, QDate(2125, 1, 1)) == u"Ban Tuyên giáo và Dân vận"_s);
    CHECK(nameAt(names, QDate(1981, 3, 16)) == u"none"_s);
}

TEST_CASE("A day in a gap between two names has none")
{
    const QList<OrganisationName> names{name(u"A"_s, {}, QDate(2024, 1, 31)), name(u"B"_s, QDate(2024, 2, 2), {})};
    CHECK(nameAt(names, QDate(1900, 1, 1)) == u"A"_s);
    CHECK(nameAt(names, QDate(2024, 2, 1)) == u"none"_s);
    CHECK(nameAt({}, QDate(2024, 2, 1)) == u"none"_s);
}

TEST_CASE("Of names that overlap the latest begun counts whatever their order")
{
    const OrganisationName old = name(u"A"_s, {}, {});
    const OrganisationName mid = name(u"B"_s, QDate(2010, 1, 1), {});
    const OrganisationName late = name(u"C"_s, QDate(2020, 1, 1), QDate(2020, 12, 31));
    QList<OrganisationName> names{old, mid, late};
    for (int turn = 0; turn < 3; ++turn) {
        names.append(names.takeFirst());
        CHECK(nameAt(names, QDate(2020, 6, 1)) == u"C"_s);
        CHECK(nameAt(names, QDate(2021, 1, 1)) == u"B"_s);
        CHECK(nameAt(names, QDate(2009, 12, 31)) == u"A"_s);
    }
}

TEST_CASE("Of several posts the highest rank counts and an unranked one comes last")
{
    const QList<Post> posts{post(u"Ủy viên"_s, 0), post(u"Phó Trưởng ban"_s, 2),
                            post(u"Trưởng ban"_s, 1, QDate(2024, 5, 1))};
    CHECK(postAt(posts, QDate(2024, 4, 30)) == u"Phó Trưởng ban"_s);
    CHECK(postAt(posts, QDate(2024, 5, 1)) == u"Trưởng ban"_s);
    CHECK(postAt({post(u"Ủy viên"_s, 0)}, QDate(2024, 5, 1)) == u"Ủy viên"_s);
}

TEST_CASE("Of posts of one rank the first given counts")
{
    const QList<Post> posts{post(u"Ủy viên"_s, 3), post(u"Thư ký"_s, 3)};
    CHECK(postAt(posts, QDate(2024, 5, 1)) == u"Ủy viên"_s);
}

TEST_CASE("A post that ended is not held any more")
{
    const QList<Post> posts{post(u"Trưởng ban"_s, 1, QDate(2020, 1, 1), QDate(2024, 3, 4))};
    CHECK(postAt(posts, QDate(2024, 3, 4)) == u"Trưởng ban"_s);
    CHECK(postAt(posts, QDate(2024, 3, 5)) == u"none"_s);
    CHECK(postAt(posts, QDate(2019, 12, 31)) == u"none"_s);
    CHECK(postAt({}, QDate(2024, 3, 5)) == u"none"_s);
}
