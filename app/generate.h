// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"
#include "store/database.h"

#include <functional>

struct Conference;

/// Told after each year how many of all are done.
using YearProgress = std::function<void(int done, int all)>;

/// Fills an empty file with an invented office of so many years, the last of which is `lastYear`, each year in a step
/// of its own: 200 conferences, 10,000 attendees, 2,000 agenda items, 30 plans and 5,000 tasks a year. The same numbers
/// give the same records. Throws StoreError.
void generateOffice(Database &database, int years, int lastYear, const YearProgress &progress = {});

/// Adds tasks alone, for measuring a table of any size; an empty file gets an office first.
void addTasks(Database &database, int count);

/// Adds one conference with so many attendees who are not in the directory; an empty file gets an office first.
Id<Conference> addConference(Database &database, int attendees);
