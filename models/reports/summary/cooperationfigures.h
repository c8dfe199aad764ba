// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct SummaryInput;

/// Programmes in force; plans, adopted plans and signed plans.
QList<Block> cooperationFigures(const SummaryInput &input);
QList<Block> programmesInForce(const SummaryInput &input);
QList<Block> plansOfPartners(const SummaryInput &input);
