// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct Attendee;
struct ConferenceFile;
class Wording;

std::span<const PaperOption> invitationOptions();

/// A letter for each guest, each on a page and with page numbers of its own; or only for the guest who was picked.
/// Whoever runs the conference, serves at it or comes for somebody else gets none.
Document invitationPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);

/// The same invitation in plain lines, to be sent with a messenger.
QString invitationMessage(const ConferenceFile &file, const Attendee &guest, const Wording &wording);
