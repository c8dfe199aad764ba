// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

struct Grid;
struct LayoutProfile;

/// Shares the text width (mm) out by weight, but leaves each column room for the longest word of its title.
QList<double> columnWidths(const Grid &grid, const LayoutProfile &profile);
