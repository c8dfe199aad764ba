// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/settings/usual.h"

TEST_CASE("what is usual is built in and whole")
{
    CHECK(usual().dueSoonDays > 0);
    CHECK(usual().sessionHour > 0);
    CHECK(usual().sessionHour < 24);
    CHECK(usual().programmeEndsWithinMonths > 0);
    CHECK(usual().binDays > 0);
    CHECK(usual().invitationDays > 0);
}
