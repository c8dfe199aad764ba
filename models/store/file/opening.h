// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

/// Makes a new file that only this user can read; refuses to touch one that is there. Throws StoreError.
std::unique_ptr<Database> createFile(const QString &path, const Identity &identity);

/// Opens for writing: takes the lock, keeps a copy of file and journal before a roll-back or an upgrade.
/// Throws StoreError with the sentence for each condition of the file (DamagedFile where that is the condition), and
/// then leaves file and folder as they were.
/// A file that has to be brought up to date is checked at once in any case.
std::unique_ptr<Database> openForWriting(const QString &path, const Identity &identity,
                                         Checking checking = Checking::AtOnce);

/// Opens for reading and never writes: a file with a journal left behind, or of an older version, is read from a copy
/// in a temporary folder. Throws StoreError.
std::unique_ptr<Database> openForReading(const QString &path, Checking checking = Checking::AtOnce);
