// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"
#include "app/generate/held.h"

/// The conferences of a year with sessions, agendas, attendees and proceedings.
QList<Held> generateConferences(Mill &mill, const Directory &directory, int year);

Planned generateConference(Mill &mill, Id<Organisation> organizer, QDate day, Id<Person> chair = {},
                           bool wholeDay = false);
