// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct ConferenceFile;
class Wording;

/// The list of attendees with room to sign; absences and totals only once attendance was taken.
Document attendeePaper(const ConferenceFile &file, const Wording &wording);
