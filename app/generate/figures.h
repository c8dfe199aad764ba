// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/directory.h"

/// Typed-in figures of a year.
void generateFigures(Mill &mill, const Directory &directory, int year);
