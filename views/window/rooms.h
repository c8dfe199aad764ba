// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pages/room.h"

#include <span>
#include <vector>

struct Desk;

/// A row of the window's rail.
struct RoomKind
{
    const char *key;
    const char *icon;
    const char *title;                ///< English source text, context "Room"
    std::vector<const char *> tables; ///< kinds of records that are shown here
    Room *(*make)(Desk &desk, QWidget *parent);
};

/// All rooms from top to bottom. A new room is a folder and a row here.
std::span<const RoomKind> roomKinds();
