// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/timestate.h"
#include "store/database.h"

QSet<QDate> holidaysOf(Database &database);

/// What time states are computed by on that day: the lead time of the office and its holidays.
TimeRule timeRule(Database &database, QDate today);
