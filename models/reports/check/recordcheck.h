// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "document/document.h"
#include "domain/papersource.h"
#include "reports/check/checkday.h"

#include <vector>

/// The rules about the records that a paper is made from.
std::vector<CheckRule> recordRules();

/// What those rules find that concern the kind of paper (its key in the catalogue).
Findings checkRecords(QStringView kind, const PaperSource &source, const CheckDay &day);

/// Those and what the layout rules find on the paper that was made from the source.
Findings checkPaper(const Document &paper, QStringView kind, const PaperSource &source, const CheckDay &day);
