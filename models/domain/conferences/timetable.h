// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/agendaitem.h"
#include "domain/core/problem.h"

#include <QDateTime>

/// When an item runs, and its number ("2", "2.1"), empty where it has none.
struct AgendaTime
{
    QDateTime start;
    QDateTime end;
    QString number;
    bool operator==(const AgendaTime &) const = default;
};

/// Running times and numbers of one session's items in their order. An item begins where the one before it at its level
/// or above ends, or at its pinned start; a heading with sub-items lasts until the last of them ends; numbers skip
/// unnumbered items. `numbers` carries the count of level 1 on from session to session.
QList<AgendaTime> timetable(const QList<AgendaItem> &items, const QDateTime &start, int firstNumber = 1);

/// Overlaps with pinned starts, and an end after the session's own (which may be unknown).
Problems checkTimetable(const QList<AgendaItem> &items, const QDateTime &start, const QDateTime &end);
