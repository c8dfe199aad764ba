// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

struct LayoutProfile;

/// Gives every second page, the back of its sheet, the margins of even pages. `profile` is that on the paper's own
/// page.
PageSink onBothSides(const LayoutProfile &profile, const PageSink &sink);

/// Pages laid out in the profile, as they stand when they are printed on both sides or on one, whatever it says itself.
PagedDocument forSides(PagedDocument paper, const LayoutProfile &profile, bool twoSided);
