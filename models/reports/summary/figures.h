// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// The counted figures that the outline names under a section; nothing where there is nothing to count.
QList<Block> figureBlocks(const QString &name, const SummaryInput &input);
