// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/strip.h"

#include <optional>

/// Takes the lines that fit in the height off the top of the strip; nothing when not even one fits.
std::optional<Strip> cutStrip(Strip &strip, qreal height);
