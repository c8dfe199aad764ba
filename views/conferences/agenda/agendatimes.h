// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conferencefile.h"
#include "domain/conferences/timetable.h"

class GridModel;

/// Running times and numbers of the agenda in a grid, worked out anew when its rows have changed.
class AgendaTimes
{
public:
    void setSession(const Session &session, int firstNumber);
    void setChanged() { m_isOld = true; }
    [[nodiscard]] QVariant number(const GridModel &grid, int row, int role);
    /// "08h00–08h15"
    [[nodiscard]] QVariant time(const GridModel &grid, int row, int role);
    /// Overlaps and overrun as sentences.
    [[nodiscard]] Problems findings(const GridModel &grid) const;
    /// When the last item ends.
    [[nodiscard]] QDateTime end(const GridModel &grid);

private:
    void update(const GridModel &grid);

    Session m_session;
    int m_firstNumber = 1;
    QList<AgendaTime> m_times;
    bool m_isOld = true;
};

/// The number with which the session goes on counting the main items of those before it.
int firstNumberOf(const QList<SessionFile> &agenda, Id<Session> session);
