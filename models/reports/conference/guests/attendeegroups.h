// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"

#include <QHash>

struct ConferenceFile;
class Wording;

/// A heading of the list with those under it in order; without a title where one group is the whole list.
struct PrintedGroup
{
    QString title;
    Id<AttendeeGroup> group; ///< none for the groups that follow from roles
    QList<Attendee> attendees;
};

/// Chair and secretary, then the conference's own groups by position, then by role those who are in none. Nobody stands
/// in the list twice, and not somebody whose substitute comes.
QList<PrintedGroup> printedGroups(const ConferenceFile &file, const Wording &wording);

/// How each attendee came, over all sessions: present at one of them is present. Without those never recorded.
QHash<qint64, Attendance> overallAttendance(const QList<Attendance> &attendances);
