// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/layoutprofile.h"

class Database;

/// What the office has said about the layout of its papers; the newest layouts come first.
HouseProfiles houseProfilesOf(Database &database);
