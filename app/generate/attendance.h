// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"
#include "app/generate/held.h"

struct Attendee;

/// How many attend each conference: by turns more and fewer, so that an even number of them has the mean.
class HeadCount
{
public:
    explicit HeadCount(Dice &dice) : m_dice(dice) {}
    int next();

private:
    Dice &m_dice;
    int m_difference = 0;
};

/// Attendees with groups and, for every session, attendance; the head of the office is in the chair.
QList<Id<Attendee>> generateAttendees(Mill &mill, const Directory &directory, const Planned &conference, int count);

/// An attendee without a record in the directory.
void generateWalkIn(Mill &mill, Id<Conference> conference, const Organisation &body);
