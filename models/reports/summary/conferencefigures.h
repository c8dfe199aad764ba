// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// Conferences by kind and state.
QList<Block> conferenceFigures(const SummaryInput &input);

/// Attendances and persons, apart, with what each of them means.
QList<Block> attendanceFigures(const SummaryInput &input);
