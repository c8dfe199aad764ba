// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conferencefile.h"
#include "store/database.h"

/// All that the papers of a conference need, with the office as it was on `paperDay` (invalid: the conference's first
/// day). Throws StoreError when there is no such conference.
ConferenceFile conferenceFile(Database &database, Id<Conference> id, QDate paperDay = {});
