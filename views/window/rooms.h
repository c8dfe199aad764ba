// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
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

/// The first kind where there is none of that name.
const RoomKind &roomKindOf(const QString &key);

/// The room where records of the type open; null where they have none of their own.
const RoomKind *roomKindFor(const RecordType &type);
