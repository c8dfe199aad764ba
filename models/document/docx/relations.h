// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/docx/zippackage.h"

inline constexpr QLatin1StringView firstHeaderId("rIdFirstHeader");
inline constexpr QLatin1StringView laterHeaderId("rIdLaterHeader");

/// [Content_Types].xml and the two files of relationships.
QList<PackageFile> relationParts(const QList<PackageFile> &pictures);
