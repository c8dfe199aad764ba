// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/listpaper.h"

class DayFilter;
class OrganisationTreeView;

/// The bodies for print and export: what the tree shows unfolded, set in by their place in it. `total` bodies are
/// known.
ListTable treeTable(const OrganisationTreeView &view, const DayFilter &filter, qsizetype total);
