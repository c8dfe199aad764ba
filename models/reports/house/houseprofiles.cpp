// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/house/houseprofiles.h"

#include "document/formaterror.h"
#include "document/profile/valuepath.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct HouseProfile
{
    Q_DECLARE_TR_FUNCTIONS(HouseProfile)
};

bool sharesStyle(const LayoutProfile &one, const LayoutProfile &other)
{
    return std::ranges::any_of(one.paperStyles,
                               [&](const QString &style) { return other.paperStyles.contains(style); });
}

void moveStart(QList<LayoutProfile> &profiles, LayoutProfile &moved, QDate to)
{
    const QDate lastDayBefore = moved.validFrom.addDays(-1);
    for (LayoutProfile &before : profiles) {
        if (before.validUntil == lastDayBefore && sharesStyle(before, moved))
            before.validUntil = std::max(before.validFrom, to.addDays(-1));
    }
    moved.validFrom = to;
}

} // namespace

QList<LayoutProfile> builtInProfiles(const QList<ProfileStart> &starts)
{
    QList<LayoutProfile> profiles = builtInProfiles();
    for (const ProfileStart &start : starts) {
        const auto at = std::ranges::find(profiles, start.profile, &LayoutProfile::id);
        if (at != profiles.end() && start.validFrom.isValid())
            moveStart(profiles, *at, start.validFrom);
    }
    return profiles;
}

QJsonObject withChanges(const LayoutProfile &base, const QJsonObject &changes)
{
    QJsonObject root = QJsonDocument::fromJson(base.source).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        root = withValue(root, it.key(), *it);
    return root;
}

LayoutProfile profileOf(const OwnProfile &own, const QList<LayoutProfile> &builtIn)
{
    const auto base = std::ranges::find(builtIn, own.base, &LayoutProfile::id);
    if (base == builtIn.end())
        throw FormatError(HouseProfile::tr("This program does not know the layout “%1”.").arg(own.base));
    QJsonObject root = withChanges(*base, changesOf(own));
    root["id"_L1] = u"own-%1"_s.arg(own.id.value);
    root["name"_L1] = own.title;
    root["validFrom"_L1] = own.validFrom.toString(Qt::ISODate);
    root.remove("validUntil"_L1);
    if (own.validUntil.isValid())
        root["validUntil"_L1] = own.validUntil.toString(Qt::ISODate);
    return parseProfile(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

QList<LayoutProfile> profilesOf(const HouseProfiles &house)
{
    const QList<LayoutProfile> builtIn = builtInProfiles(house.starts);
    QList<LayoutProfile> profiles;
    for (const OwnProfile &own : house.own) {
        try {
            profiles.append(profileOf(own, builtIn));
        } catch (const FormatError &error) {
            throw FormatError(HouseProfile::tr("The layout “%1” in the settings cannot be used. %2")
                                  .arg(own.title, QString::fromUtf8(error.what())));
        }
    }
    return profiles + builtIn;
}
