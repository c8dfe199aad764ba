// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/wording.h"

class Database;

/// The words of the papers as the office of the file wants them: the built-in ones with its own in their place.
Wording officeWording(Database &database);
