// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What came of files that were handed to the program; counted by a process that may crash, read by another.
struct DamageTally
{
    int file = -1; ///< the one in hand
    int handled = 0;
    int unread = 0;    ///< refused for reading
    int unwritten = 0; ///< refused for writing
    int papers = 0;
    int rescued = 0; ///< into another file
    int unsound = 0; ///< of those, files that did not pass the check
    int touched = 0; ///< written to although they were refused, or only read
    int litter = 0;  ///< refused, and something was left beside them
};

/// All that a user and the command line do with a file, or one thing after the other from file to file. Whatever is no
/// sentence for the user is let through.
void handleFile(const QString &path, int number, bool isThorough, DamageTally &tally);

/// What can be read of it goes into another file, which must be sound, or it is said that nothing can.
void rescueFile(const QString &path, DamageTally &tally);
