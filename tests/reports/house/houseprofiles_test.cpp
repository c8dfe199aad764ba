// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/house/houseprofiles.h"

#include "document/formaterror.h"
#include "document/layout/layout.h"
#include "reports/house/samplepaper.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

OwnProfile own(const QJsonObject &changes, QDate from = {2024, 1, 1}, QDate until = {2024, 12, 31})
{
    OwnProfile profile{
        .id = {7}, .base = u"party-2018"_s, .title = u"Thể thức của Ban"_s, .validFrom = from, .validUntil = until};
    setChanges(profile, changes);
    return profile;
}

QString idOn(QDate day, const HouseProfiles &house, const QString &style = u"party"_s)
{
    return profileFor(profilesOf(house), day, style).id;
}

QString refusalOf(const HouseProfiles &house)
{
    try {
        profilesOf(house);
    } catch (const FormatError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("the office's own profile comes before the built-in ones in its time and style")
{
    const HouseProfiles house{{own({})}, {}};
    CHECK(idOn({2024, 2, 5}, house) == u"own-7"_s);
    CHECK(idOn({2024, 2, 5}, house, u"state"_s) == u"state-2020"_s);
    CHECK(idOn({2023, 12, 31}, house) == u"party-2018"_s);
    CHECK(idOn({2025, 1, 1}, house) == u"party-2018"_s);
    CHECK(idOn({2026, 6, 1}, house) == u"party-2026"_s);
}

TEST_CASE("an own profile is the built-in one with its changes")
{
    const QJsonObject changes{
        {u"styles.body.size"_s, 13.5}, {u"margins.left"_s, 25}, {u"abstractRule.signs"_s, u"_____"_s}};
    const LayoutProfile profile = profileOf(own(changes), builtInProfiles());
    CHECK(profile.style(Component::Body).size == 13.5);
    CHECK(profile.margins.left() == 25);
    CHECK(profile.abstractRule.signs == u"_____"_s);
    CHECK(profile.style(Component::Kind).size == 16);
    CHECK(profile.name == u"Thể thức của Ban"_s);
    CHECK(profile.validUntil == QDate(2024, 12, 31));
    CHECK_FALSE(profileOf(own({}, {2024, 1, 1}, {}), builtInProfiles()).validUntil.isValid());
}

TEST_CASE("a sign of the built-in profile can be taken away")
{
    OwnProfile newer = own({{u"abstractRule.signs"_s, QJsonValue()}}, {2026, 6, 1}, {});
    newer.base = u"party-2026"_s;
    CHECK(profileOf(newer, builtInProfiles()).abstractRule.signs.isEmpty());
}

TEST_CASE("what cannot be is refused with the title of the profile")
{
    CHECK(refusalOf({{own({})}, {}}).isEmpty());
    CHECK(refusalOf({{own({{u"styles.body.size"_s, 99}})}, {}}).contains(u"Thể thức của Ban"_s));
    CHECK(refusalOf({{own({{u"margins.left"_s, 31}})}, {}}).contains(u"letterhead"_s));
    OwnProfile foreign = own({});
    foreign.base = u"party-2099"_s;
    CHECK(refusalOf({{foreign}, {}}).contains(u"party-2099"_s));
}

TEST_CASE("a guidance that begins on another day ends the one before it on the day before")
{
    const HouseProfiles later{{}, {{.id = {1}, .profile = u"party-2026"_s, .validFrom = {2026, 7, 1}}}};
    CHECK(idOn({2026, 6, 30}, later) == u"party-2018"_s);
    CHECK(idOn({2026, 7, 1}, later) == u"party-2026"_s);
    const HouseProfiles earlier{{}, {{.id = {1}, .profile = u"party-2026"_s, .validFrom = {2026, 1, 12}}}};
    CHECK(idOn({2026, 1, 11}, earlier) == u"party-2018"_s);
    CHECK(idOn({2026, 1, 12}, earlier) == u"party-2026"_s);
    CHECK(idOn({2026, 6, 1}, {{}, {{.id = {1}, .profile = u"unknown"_s, .validFrom = {2030, 1, 1}}}}) ==
          u"party-2026"_s);
}

TEST_CASE("the sample shows each profile on one page in its own style")
{
    for (const LayoutProfile &profile : builtInProfiles()) {
        INFO(profile.id.toStdString());
        const Document paper = samplePaper(profile, builtInWording());
        CHECK(profileFor(paper).id == profile.id);
        CHECK(layOut(paper, profile).pages.size() == 1);
        CHECK(paper.blocks.size() > 8);
    }
}
