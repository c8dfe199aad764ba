// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summary/figures.h"

/// The year 2024 of the office with something of each kind, without a year before.
Summary yearCase();

/// The same with the year 2023 to compare with.
Summary comparedCase();
