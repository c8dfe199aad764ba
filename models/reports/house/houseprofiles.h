// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile.h"
#include "domain/settings/layoutprofile.h"

class QJsonObject;

/// The built-in profiles, from the days on that the office has set. What ended on the day before one of them ends on
/// the day before its new beginning.
QList<LayoutProfile> builtInProfiles(const QList<ProfileStart> &starts);

/// The profile as JSON with values changed by their paths.
QJsonObject withChanges(const LayoutProfile &base, const QJsonObject &changes);

/// Throws FormatError when the built-in profile is not known or a value is not allowed.
LayoutProfile profileOf(const OwnProfile &own, const QList<LayoutProfile> &builtIn);

/// All profiles of a file, the office's own before the built-in ones, so that they are chosen first. Throws FormatError
/// with the title of one that cannot be read.
QList<LayoutProfile> profilesOf(const HouseProfiles &house);
