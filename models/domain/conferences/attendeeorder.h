// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"

/// Those moved by hand first, in their positions; then by rank, the not ranked last; then by name.
QList<Attendee> inAttendeeOrder(QList<Attendee> attendees);
