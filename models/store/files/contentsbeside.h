// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/files/besidefolder.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

class Connection;

// What attached files hold lies beside copies, in a folder of its own and once by its hash however many copies name it,
// and not in them: an office keeps dozens of copies.

/// Takes what attached files hold out of a copy that nobody reads yet, and writes what is not there into the folder.
/// Throws StoreError.
void moveContentsOut(const QString &copy, const QString &folder);

/// Where what has the hash lies; it is needed until the next one is asked for.
using ContentPath = std::function<QString(const QString &sha256)>;

/// Puts what the file names and lacks back, each once it is asked for; false where something is missing or damaged.
/// Throws StoreError.
bool moveContentsIn(Connection &file, const ContentPath &pathOf);
/// The same, from the folder.
bool moveContentsIn(Connection &file, const QString &folder);

/// Removes from the folder what none of the copies names. What was written within the hour stays, as somebody may just
/// be making a copy, and everything does where one of the copies cannot be read.
void sweepContentsBeside(const QString &folder, const QStringList &copies, const QDateTime &now);
