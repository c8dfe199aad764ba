// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/layout.h"

#include <functional>

struct LayoutProfile;

/// Lays out until `stop` says so, and gives the pages that are full by then.
PagedDocument layOutUntil(const std::function<bool(const QList<Page> &)> &stop, const Document &document,
                          const LayoutProfile &profile);

/// The first pages, or fewer, as soon as whatever the length of the paper: its tables are cut before they are laid out.
PagedDocument firstPages(qsizetype count, Document document, const LayoutProfile &profile);
