// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/conferencecase.h"

/// A conference that was held: who came, what was said and voted, what was concluded and given out as tasks.
ConferenceFile heldConference();

/// Texts that a paper must carry through as they are, and 500 characters of a title.
QStringList uglyTexts();

/// The held conference with that text wherever somebody can type one.
ConferenceFile uglyConference(const QString &text);

/// The held conference with so many delegates more.
ConferenceFile crowdedConference(int delegates);

/// A conference of which nothing but its kind is known.
ConferenceFile bareConference();
