// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/docx/zippackage.h"

struct Document;
struct LayoutProfile;

/// Settings, font table and the properties of the document.
QList<PackageFile> settingsParts(const Document &document, const LayoutProfile &profile);
