// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

std::span<const PaperOption> noticeOptions();

/// What the chair concluded, for those who have to act: the facts in a paragraph, numbered conclusions, who does what
/// until when.
Document noticePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
