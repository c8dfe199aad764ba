// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"
#include "store/database.h"

/// The summary of a period for the year whose texts and key tasks it carries, beside the same days a year before. Time
/// states are those of the period's last day, or of `today` if that is earlier.
Summary summaryOf(Database &database, int year, const Period &period, QDate today);
