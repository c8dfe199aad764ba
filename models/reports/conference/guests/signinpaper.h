// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> signInOptions();

/// The list at the door: who is expected, with the columns that were chosen and lines for those who come uncalled. With
/// an allowance it is a voucher with its total and two signatures.
Document signInPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
