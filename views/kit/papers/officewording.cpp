// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/officewording.h"

#include "store/queries/papers/officetexts.h"

Wording officeWording(Database &database)
{
    return builtInWording().with(officeTexts(database));
}
