// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/officeday.h"
#include "domain/tasks/task.h"

#include <QHash>
#include <QSet>

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
    QString secretaryName;
    QString secretaryPost;
    QList<SessionFile> sessions;
    QList<AttendeeGroup> groups;
    QList<Attendee> attendees;
    QList<Attendance> attendances;
    QList<Opinion> opinions; ///< in order, item by item
    QList<Vote> votes;
    QList<Conclusion> conclusions; ///< in order
    QList<ConclusionAddressee> addressees;
    QList<Task> tasks;          ///< that came from the conclusions
    QList<TaskBody> taskBodies; ///< that co-operate on them
    QSet<QDate> holidays;
    QByteArray emblem;                        ///< of the office, for badges; empty where it has none
    QHash<qint64, QString> organisationNames; ///< on the first day of the conference, by id, of all bodies mentioned
};
