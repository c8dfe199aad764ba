// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> scriptOptions();

/// What the chair or the announcer reads: why the conference is held, who is there, guests before hosts, how many came,
/// and a sentence that leads to each item.
Document scriptPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
