// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"
#include "app/generate/held.h"

struct Attendee;

/// What was said, voted and concluded.
QList<Assignment> generateProceedings(Mill &mill, const Directory &directory, const Planned &conference,
                                      const QList<Id<Attendee>> &attendees);
