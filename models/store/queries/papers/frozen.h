// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/frozenpaper.h"
#include "domain/papers/paper.h"
#include "store/database.h"

/// Keeps it under its hash, which is given back. Needs an open Step.
QString keepFrozen(Database &database, const FrozenPaper &frozen);

/// What the paper kept when it was issued; nothing for a draft and for papers from before this file. Throws StoreError
/// when it is damaged.
std::optional<FrozenPaper> frozenPaper(const Database &database, const Paper &paper);
