// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "store/log/bin.h"
#include "tests/store/storesupport.h"

/// A conference with a session, an attendee who was there, and an item that he presents.
struct BinCase
{
    TestFile file;
    Database &database = file.database;
    Id<Organisation> body = addedBody(database, QStringLiteral("Công an tỉnh"));
    Id<Conference> conference = addedConference(database, QStringLiteral("Hội nghị triển khai"));
    Id<Session> session =
        added(database, Session{.conference = conference, .startsAt = QDateTime(QDate(2024, 3, 5), QTime(8, 0))});
    Id<Attendee> attendee =
        added(database, Attendee{.conference = conference, .fullName = QStringLiteral("Y Bion Niê")});
    Id<Attendance> attendance = added(database, Attendance{.session = session, .attendee = attendee});
    Id<AgendaItem> item =
        added(database,
              AgendaItem{.session = session, .title = QStringLiteral("Báo cáo"), .presenter = attendee, .unit = body});
};

inline QStringList titlesIn(Database &database)
{
    QStringList titles;
    for (const BinEntry &entry : binEntries(database))
        titles.append(entry.title);
    return titles;
}

inline qint64 newestDeletion(Database &database)
{
    return binEntries(database).constFirst().deletion;
}
