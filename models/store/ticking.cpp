// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ticking.h"

#include "store/connection.h"

#include <sqlite3.h>

#include <utility>

Ticking::Ticking(Connection &connection, Tick tick) : m_connection(connection), m_tick(std::move(tick))
{
    // Of SQLite's machine; a row that holds a piece of a file takes three, and is written in some milliseconds.
    constexpr int instructions = 50;
    if (m_tick)
        sqlite3_progress_handler(m_connection.handle(), instructions, &Ticking::goOn, this);
}

Ticking::~Ticking()
{
    if (m_tick)
        sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int Ticking::goOn(void *self)
{
    auto &ticking = *static_cast<Ticking *>(self);
    if (std::exchange(ticking.m_inside, true))
        return 0;
    try {
        ticking.m_tick();
    } catch (...) { // NOLINT(bugprone-empty-catch)
        // Nothing may pass through SQLite, and what is half done must not stop for the sake of a window.
    }
    ticking.m_inside = false;
    return 0;
}
