// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile.h"

/// The profile with the page that the document's cards stand on; the same profile for a document without cards. Throws
/// FormatError where sheets of two formats, or a sheet and other blocks, are in one document.
LayoutProfile profileOnPage(const LayoutProfile &profile, const Document &document);
