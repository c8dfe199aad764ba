// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/papers/numberwish.h"

// Parts of the acts on numbers; all of them need an open Step that is a barrier.

Register registerOrThrow(Database &database, Id<Register> id);

/// Writes the entry under the number wished for: a new one, or one that was reserved. Throws StoreError when the number
/// is taken.
RegisterEntry takeNumber(Database &database, const Register &inRegister, const NumberWish &wish, RegisterEntry entry);

/// The number stays, with the reason; of one that a partner gave the reason alone is noted.
void voidEntry(Database &database, Id<RegisterEntry> id, const QString &reason);
