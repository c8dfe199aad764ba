// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/roles.h"

#include <QString>

class Database;
class Preferences;

/// How the copies of a file stand, as a light says it: all is copied; something has been in no copy for longer than
/// copies are apart, or the second place is behind; there is something written and no copy of it at all.
struct CopyState
{
    Role light = Role::DoneOnTime;
    QString text;  ///< when the newest copy was made, or that there is none
    QString where; ///< where the copies lie, and what is behind since when; several lines
};

CopyState copyState(const Database &database, const Preferences &preferences);

/// Whether a second place has been chosen for the copies of the file at the path, and up to when it has them.
QString secondPlaceText(const Preferences &preferences, const QString &path);

/// When the newest copy of the file was made and how large it is; empty where there is none.
QString lastCopyText(const Database &database);
