// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile.h"

class Database;

/// The layout in which the office of the file issues the paper: its own one for the paper's day and style, or the
/// built-in one. Throws FormatError when an own one cannot be used.
LayoutProfile officeProfile(Database &database, const Document &paper);
