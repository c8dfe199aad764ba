// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/partnermatrix.h"
#include "store/database.h"

#include <optional>
#include <utility>

/// Partners are the parties to programmes in force in those years and to plans of those years, without the office
/// itself. A plan that names no parties is one with all parties to its programme.
PartnerMatrix partnerMatrix(Database &database, int firstYear, int lastYear);

/// The years of the file's plans and of the beginning and end of its programmes, from the first to the last; none when
/// there are no such records.
std::optional<std::pair<int, int>> yearsOfCooperation(Database &database);
