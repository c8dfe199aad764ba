// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/officeday.h"

#include <QHash>

/// A session with its agenda in order.
struct SessionFile
{
    Session session;
    QList<AgendaItem> items;
};

/// All that the papers of one conference need, as values.
struct ConferenceFile
{
    OfficeDay office; ///< on the paper's day
    Conference conference;
    QString organizerName;
    QString chairName;
    QString chairPost;
    QList<SessionFile> sessions;
    QList<AttendeeGroup> groups;
    QList<Attendee> attendees;
    QList<Attendance> attendances;
    QHash<qint64, QString> organisationNames; ///< on the first day of the conference, by id, of all bodies mentioned
};
