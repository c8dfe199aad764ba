// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/history.h"

/// The values of a layout, which the log keeps as a whole, in words: those alone that differ before and after. Other
/// changes stay as they are.
void sayLayoutValues(LoggedChange &change);
