// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> minutesOptions();

/// The minutes in the five parts of Hướng dẫn 16-HD/VPTW, from what was recorded; signed by recorder and chair.
Document minutesPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
