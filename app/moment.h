// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/dates.h"

#include <QDateTime>

/// Local time as people say when something was: "17h00 05/3/2024".
inline QString momentText(const QDateTime &at)
{
    return clockTime(at.time()) + u' ' + shortDate(at.date());
}
