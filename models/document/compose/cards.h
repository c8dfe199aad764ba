// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;

/// Sets every text as large as its format allows: at most so many lines, else smaller down to the role's least size,
/// then over more lines. What still is higher than its band shrinks further, all lines of the band together, so that no
/// letter is ever left out. Throws FormatError for a format or a role that is not there.
CardsPart composeCards(const CardSheet &sheet, const LayoutProfile &profile);
