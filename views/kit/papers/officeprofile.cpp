// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/officeprofile.h"

#include "reports/house/houseprofiles.h"
#include "store/queries/housequeries.h"

LayoutProfile officeProfile(Database &database, const Document &paper)
{
    return profileFor(paper, profilesOf(houseProfilesOf(database)));
}
