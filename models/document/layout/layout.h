// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/page.h"

struct LayoutProfile;

/// The size of the document's pages, in layout units. Throws FormatError.
QSizeF paperOf(const Document &document, const LayoutProfile &profile);

/// Lays the paper out once, for every device alike. Needs a QGuiApplication; throws FormatError.
PagedDocument layOut(const Document &document, const LayoutProfile &profile);

/// As layOut(), but hands each page on as soon as it is full instead of keeping it.
void layOut(const Document &document, const LayoutProfile &profile, const PageSink &sink);
