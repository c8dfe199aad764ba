// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// Parts, sections and heads of the summary with the user's texts and the counted figures. A heading stands only over
/// something, and numbers count what is printed.
QList<Block> outlineBlocks(const SummaryInput &input);
