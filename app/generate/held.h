// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"

#include <QDate>
#include <QList>

struct AgendaItem;
struct Conclusion;
struct Conference;
struct Organisation;
struct Session;

/// A conference with its sessions and agenda, but nobody there yet.
struct Planned
{
    Id<Conference> id;
    QDate day;
    QList<Id<Session>> sessions;
    QList<Id<AgendaItem>> items;
};

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
