// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
struct Desk;

/// Says what was just done and offers to take it back.
void sayWithUndo(Desk &desk, const QString &sentence);

/// The same where not all was done that was wanted.
void warnWithUndo(Desk &desk, const QString &sentence);

/// Takes the last act back, or brings it again, and says which it was.
void undoLast(Desk &desk);
void redoLast(Desk &desk);
