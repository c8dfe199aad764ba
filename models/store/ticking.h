// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Connection;

/// Called now and then while something takes long, also in the middle of a statement: it leaves the file alone.
using Tick = std::function<void()>;

/// As long as it lives the tick is called during the connection's statements, one that runs by itself such as VACUUM
/// included.
class Ticking
{
public:
    Ticking(Connection &connection, Tick tick);
    ~Ticking();
    Ticking(const Ticking &) = delete;
    Ticking &operator=(const Ticking &) = delete;

private:
    static int goOn(void *self);

    Connection &m_connection;
    Tick m_tick;
    bool m_inside = false;
};
