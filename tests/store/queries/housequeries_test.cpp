// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/housequeries.h"

#include "store/log/undo.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

OwnProfile own(const QString &title, QDate from = {2024, 1, 1})
{
    return {.base = u"party-2018"_s, .title = title, .validFrom = from};
}

} // namespace

TEST_CASE("layouts of the office are kept with the newest first")
{
    TestFile file;
    CHECK(houseProfilesOf(file.database).own.isEmpty());
    added(file.database, own(u"Một"_s));
    added(file.database, own(u"Hai"_s, {2025, 1, 1}));
    added(file.database, ProfileStart{.profile = u"party-2026"_s, .validFrom = {2026, 7, 1}});
    const HouseProfiles house = houseProfilesOf(file.database);
    REQUIRE(house.own.size() == 2);
    CHECK(house.own.first().title == u"Hai"_s);
    CHECK(house.starts.first().validFrom == QDate(2026, 7, 1));
}

TEST_CASE("a change of a layout is undone and done again")
{
    TestFile file;
    OwnProfile profile = own(u"Một"_s);
    profile.id = added(file.database, profile);
    setChanges(profile, {{u"margins.left"_s, 25}});
    changed(file.database, profile);
    CHECK(changesOf(houseProfilesOf(file.database).own.first()) == QJsonObject{{u"margins.left"_s, 25}});
    undo(file.database);
    CHECK(changesOf(houseProfilesOf(file.database).own.first()).isEmpty());
    redo(file.database);
    CHECK(changesOf(houseProfilesOf(file.database).own.first()).size() == 1);
}

TEST_CASE("a built-in layout begins on one day and a layout has a name and sensible times")
{
    TestFile file;
    added(file.database, ProfileStart{.profile = u"party-2026"_s, .validFrom = {2026, 7, 1}});
    CHECK_THROWS(added(file.database, ProfileStart{.profile = u"party-2026"_s, .validFrom = {2026, 8, 1}}));
    CHECK_THROWS(added(file.database, ProfileStart{.profile = u"state-2020"_s}));
    CHECK_THROWS(added(file.database, own({})));
    CHECK_THROWS(added(file.database, own(u"Một"_s, {})));
    OwnProfile backwards = own(u"Một"_s);
    backwards.validUntil = {2023, 1, 1};
    CHECK_THROWS(added(file.database, backwards));
    OwnProfile broken = own(u"Một"_s);
    broken.changes = u"[1"_s;
    CHECK_THROWS(added(file.database, broken));
    CHECK(houseProfilesOf(file.database).own.isEmpty());
}
