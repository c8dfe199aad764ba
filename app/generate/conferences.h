// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"
#include "domain/conferences/conference.h"
#include "domain/conferences/proceedings.h"

/// A conclusion and the bodies that it makes tasks for.
struct Assignment
{
    Id<Conclusion> conclusion;
    QList<Id<Organisation>> leads;
};

/// What later records need to know of a conference.
struct Held
{
    Id<Conference> id;
    QDate day;
    Id<AgendaItem> adoption; ///< where plans were adopted
    QList<Assignment> assignments;
};

/// The conferences of a year with sessions, agendas, attendees and proceedings.
QList<Held> generateConferences(Mill &mill, const Directory &directory, int year);

/// A conference with its sessions and agenda, but nobody there yet.
struct Planned
{
    Id<Conference> id;
    QDate day;
    QList<Id<Session>> sessions;
    QList<Id<AgendaItem>> items;
};
Planned generateConference(Mill &mill, Id<Organisation> organizer, QDate day, Id<Person> chair = {},
                           bool wholeDay = false);

/// An attendee without a record in the directory.
void generateWalkIn(Mill &mill, Id<Conference> conference, const Organisation &body);
