// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profiles/profileentries.h"

#include "document/formaterror.h"
#include "domain/text/dates.h"
#include "reports/house/houseprofiles.h"
#include "store/queries/housequeries.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ProfileEntry builtInEntry(const LayoutProfile &profile, const QList<ProfileStart> &starts)
{
    const auto start = std::ranges::find(starts, profile.id, &ProfileStart::profile);
    return {.profile = profile, .base = profile, .startId = start == starts.end() ? 0 : start->id.value};
}

ProfileEntry ownEntry(const OwnProfile &own, const QList<LayoutProfile> &builtIn)
{
    ProfileEntry entry{.own = own};
    try {
        const auto base = std::ranges::find(builtIn, own.base, &LayoutProfile::id);
        if (base != builtIn.end())
            entry.base = *base;
        entry.profile = profileOf(own, builtIn);
    } catch (const FormatError &error) {
        entry.fault = QString::fromUtf8(error.what());
    }
    return entry;
}

} // namespace

QString ProfileEntry::id() const
{
    return isOwn() ? entryId(own.id) : profile.id;
}

QString ProfileEntry::title() const
{
    return isOwn() ? own.title : profile.name;
}

QString ProfileEntry::time() const
{
    const QDate from = isOwn() ? own.validFrom : profile.validFrom;
    const QDate until = isOwn() ? own.validUntil : profile.validUntil;
    return until.isValid() ? tr("%1 – %2").arg(shortDate(from), shortDate(until)) : tr("from %1").arg(shortDate(from));
}

QString entryId(Id<OwnProfile> own)
{
    return u"own-%1"_s.arg(own.value);
}

QList<ProfileEntry> profileEntries(Database &database)
{
    const HouseProfiles house = houseProfilesOf(database);
    const QList<LayoutProfile> builtIn = builtInProfiles(house.starts);
    QList<ProfileEntry> entries;
    for (const LayoutProfile &profile : builtIn)
        entries.append(builtInEntry(profile, house.starts));
    for (const OwnProfile &own : house.own)
        entries.append(ownEntry(own, builtIn));
    return entries;
}

ProfileEntry withChanges(ProfileEntry entry, const QJsonObject &changes)
{
    setChanges(entry.own, changes);
    return ownEntry(entry.own, {entry.base});
}
