// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/conferences/attendancequeries.h"

/// An attendee under the heading that the printed list has for him.
struct AttendeeRow
{
    Attendee attendee;
    int place = 0;   ///< of the heading in the list
    QString section; ///< chair and secretary, a group of the conference, or what follows from the role
};

/// In the order of the printed list: chair and secretary, the conference's own groups, then by role; within these those
/// moved by hand, by rank and by name. Unlike on paper everybody is there, also who sends a substitute.
QList<AttendeeRow> attendeeRows(const AttendeeSheet &sheet);
