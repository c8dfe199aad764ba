// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "reports/paperchoices.h"

struct ConferenceFile;
class Wording;

/// Whether those who work at the conference get cards as well; badges they get as a rule.
std::span<const PaperOption> cardOptions();
std::span<const PaperOption> badgeOptions();

// A card for everybody in the list of attendees, in its order, without those who declined. Where nobody is left, a page
// that says so.

/// To stand on the desk, from A4 and from A5 folded once: name and post on both faces.
Document namePlatePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
Document smallNamePlatePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);

/// Conference, name and post, and a QR code of the attendee's uid for the door.
Document badgePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);

/// DL and C5.
Document envelopePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
Document largeEnvelopePaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);

Document labelPaper(const ConferenceFile &file, const PaperChoices &choices, const Wording &wording);
