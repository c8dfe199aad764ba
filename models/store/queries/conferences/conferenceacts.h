// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/attendee.h"
#include "domain/conferences/proceedings.h"
#include "domain/tasks/task.h"
#include "store/database.h"

// Acts of the user in a conference, each one step with one undo. They throw RuleViolation or StoreError.

/// One mark for many at one session; without a state the marks are taken off.
void markAttendance(Database &database, Id<Session> session, const QList<qint64> &attendees,
                    std::optional<AttendanceState> state, const QString &reason = {});

/// Calls people to the conference with name, post and body as they are on its first day, or on `today` while it has
/// none. Who is called already is left out. Gives the new attendees.
QList<qint64> callPersons(Database &database, Id<Conference> conference, const QList<Id<Person>> &persons, QDate today);
/// Somebody who is not in the directory.
qint64 callWalkIn(Database &database, Id<Conference> conference, const QString &name);

/// Gives attendees the positions 1, 2, 3 … by hand.
void placeAttendees(Database &database, const QList<qint64> &inOrder);
/// A session at eight o'clock on the conference's first day, or on `today` while it has none.
void addFirstSession(Database &database, Id<Conference> conference, QDate today);

/// New levels of several agenda items, by id.
void setLevels(Database &database, const QHash<qint64, int> &levels);

/// A task for each of the bodies, like `pattern` but for its lead, out of the conclusion; issued on the first day of
/// the conference, or on `today` while it has none. Gives the tasks.
QList<qint64> assignTasks(Database &database, Id<Conclusion> conclusion, const Task &pattern,
                          const QList<Id<Organisation>> &bodies, QDate today);
