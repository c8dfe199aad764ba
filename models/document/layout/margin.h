// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

struct LayoutProfile;
class FaceBook;

/// A page with nothing but its top margin: the number (none on page 1) and the stamp in its box.
Page marginPage(const Document &document, const LayoutProfile &profile, FaceBook &faces, int number);
