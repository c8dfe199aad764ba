// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct RescueReport;

/// Keeps the report of a rescue as a text beside the new file; gives its path. Throws FormatError.
QString writeRescueText(const RescueReport &report);
