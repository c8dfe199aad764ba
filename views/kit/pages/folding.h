// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Average letters of width that a page needs to show two things beside each other; on less the second goes below.
inline constexpr int lettersBeside = 115;
