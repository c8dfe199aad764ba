// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;

TablePart composeGrid(const Grid &grid, const LayoutProfile &profile);
