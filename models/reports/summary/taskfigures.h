// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// Tasks by time state.
QList<Block> taskFigures(const SummaryInput &input);
QList<Block> tasksOfLeads(const SummaryInput &input);
QList<Block> keyTaskFigures(const SummaryInput &input);
