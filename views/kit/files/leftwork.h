// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

// A copy of an attached file that other programs work on lies in a folder of its own, and beside that stands what was
// given out. So it can be told what was changed when the program that should have taken it back was killed.

/// Writes down what the copy holds as it is given out, or was taken back. False where it could not; what was never
/// noted would count as never given out.
bool noteGiven(const QString &copy, const QString &sha256);

/// What programs left of the work at copies, in a private folder of ours.
struct LeftWork
{
    QStringList paths;     ///< where it lies now
    bool isSettled = true; ///< nothing that anybody needs is in the folder any more
};

/// Moves what is not as it was given out to the other folder, under names that are free there. What another program has
/// open stays where it is.
LeftWork takeLeftWork(const QDir &folder, const QDir &target);
