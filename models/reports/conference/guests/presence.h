// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"

#include <QHash>

#include <initializer_list>

struct ConferenceFile;
class Wording;

/// Who came and who did not, each in the order of the list of attendees.
struct Presence
{
    QList<Attendee> present;
    QList<Attendee> excused;
    QList<Attendee> absent;
    QList<Attendee> unknown; ///< of whom nothing was recorded

    [[nodiscard]] qsizetype summoned() const
    {
        return present.size() + excused.size() + absent.size() + unknown.size();
    }
    /// Those who came, or who are asked to come as long as no attendance was taken.
    [[nodiscard]] QList<Attendee> expected() const { return present + unknown; }
};

/// Of those in the list with one of the roles.
Presence presenceOf(const ConferenceFile &file, std::initializer_list<AttendeeRole> roles, const Wording &wording);
/// Of all that count as delegates.
Presence presenceOfDelegates(const ConferenceFile &file, const Wording &wording);
Presence presenceOf(const QList<Attendee> &attendees, const QHash<qint64, Attendance> &attendance);

/// "vắng có lý do: họp Trung ương"; empty for who came, and where nothing was recorded.
QString absenceOf(const Attendee &attendee, const QHash<qint64, Attendance> &attendance, const Wording &wording);

/// "Tổng số đại biểu triệu tập: 5; có mặt: 4; …"; empty as long as no attendance was taken.
QString attendanceTotals(const ConferenceFile &file, const Wording &wording);
