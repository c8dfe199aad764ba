// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> extractOptions();

/// What the minutes say of one agenda item with those under it, or of one body: its items, what its people said and
/// what was said to it, what it has to do. Where neither is picked the paper says so.
Document extractPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
