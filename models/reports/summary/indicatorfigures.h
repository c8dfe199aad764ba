// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// The figures that were typed in, under their groups, with unit and definition.
QList<Block> indicatorFigures(const SummaryInput &input);
