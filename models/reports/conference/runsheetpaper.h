// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> runSheetOptions();

/// The agenda for those who run the conference: every item with its length, who performs and who prepares it. Internal.
Document runSheetPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
