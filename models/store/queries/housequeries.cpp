// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/housequeries.h"

#include "store/table.h"

using namespace Qt::StringLiterals;

HouseProfiles houseProfilesOf(Database &database)
{
    return {Table<OwnProfile>(database).select(u"ORDER BY valid_from DESC, id DESC"_s),
            Table<ProfileStart>(database).select(u"ORDER BY id"_s)};
}
