// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"

#include <vector>

/// The rules about a paper's own layout and language.
std::vector<CheckRule> layoutRules();

/// What those rules find on the paper, in reading order of the rules.
Findings checkLayout(const Document &paper);
