// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

class Ask;
class Database;
class Navigator;
class Notices;
class Preferences;

/// What every page works with: the open file, ways to ask, to say and to go, and the day. All of it outlives the pages.
struct Desk
{
    Database &database;
    Preferences &preferences;
    Ask &ask;
    Notices &notices;
    Navigator &navigator;
    std::function<QDate()> today;
};
