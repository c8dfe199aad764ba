// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/standins.h"

#include "domain/settings/rulefile.h"

using namespace Qt::StringLiterals;

namespace {

QString standIn(QLatin1StringView name)
{
    return ruleFile(u"standins"_s).value(name).toString();
}

} // namespace

QString erasedName()
{
    return standIn("erasedName"_L1);
}

QString lostTitle(qint64 number)
{
    return standIn("lostRecord"_L1).arg(number);
}
