// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/usual.h"

#include "domain/settings/rulefile.h"

using namespace Qt::StringLiterals;

Usual usual()
{
    const QJsonObject rules = ruleFile(u"usual"_s);
    return {rules.value("dueSoonDays"_L1).toInt(), rules.value("sessionHour"_L1).toInt(),
            rules.value("programmeEndsWithinMonths"_L1).toInt(), rules.value("binDays"_L1).toInt(),
            rules.value("invitationDays"_L1).toInt()};
}
