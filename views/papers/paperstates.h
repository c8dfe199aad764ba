// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/paper.h"
#include "kit/look/roles.h"
#include "tables/recordmodel.h"

// Papers and numbers as lists show them: what became of each, by icon and word.

Role roleOf(PaperState state);
Role roleOf(EntryState state);

/// What the kind of the paper is called; nothing for one that the program does not make.
QString kindTitle(const QString &kind);

ComputedColumn paperStateColumn();
ComputedColumn paperKindColumn();
ComputedColumn entryStateColumn();
