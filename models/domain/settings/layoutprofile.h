// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

#include <QDate>
#include <QJsonObject>

/// A layout profile of the office's own: a built-in one with some values changed. It holds for papers dated in its
/// time, before the built-in ones of the same style.
struct OwnProfile
{
    static constexpr const char *table = "layout_profile";
    Id<OwnProfile> id;
    QString base; ///< key of the built-in profile
    QString title;
    QDate validFrom;
    QDate validUntil;
    QString changes = QStringLiteral("{}"); ///< JSON: value by its path in the profile; null takes one away
    bool operator==(const OwnProfile &) const = default;
};

/// The day from which the office goes by a built-in profile, where that is not the profile's own day.
struct ProfileStart
{
    static constexpr const char *table = "profile_start";
    Id<ProfileStart> id;
    QString profile; ///< key of the built-in profile
    QDate validFrom;
    bool operator==(const ProfileStart &) const = default;
};

/// What the office has said about layout.
struct HouseProfiles
{
    QList<OwnProfile> own;
    QList<ProfileStart> starts;
};

QJsonObject changesOf(const OwnProfile &profile);
void setChanges(OwnProfile &profile, const QJsonObject &changes);

template<>
const Schema<OwnProfile> &schema<OwnProfile>();
template<>
const Schema<ProfileStart> &schema<ProfileStart>();
