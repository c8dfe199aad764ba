// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// Tables of conferences, plans and tasks, each an annex on pages of its own; none for what there is none of.
QList<Block> annexBlocks(const SummaryInput &input);
