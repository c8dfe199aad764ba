// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;

/// The blocks as paragraphs, rules and tables, which every writer then sets in its own way.
/// Throws FormatError when a row of a grid has more cells than the grid has columns.
QList<Part> compose(const Document &document, const LayoutProfile &profile);
