// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copies/copyfolder.h"

#include <optional>

/// The newest copy of the file that opens and is whole; nothing where there is none.
std::optional<FileCopy> lastGoodCopy(const QString &path);
