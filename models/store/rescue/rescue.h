// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/rescue/rescuereport.h"

#include <functional>
#include <optional>

/// Called while a file is read; false ends the work.
using RescueProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads what can be read of a damaged file, which is never written to, into a new one of the present version: numbers
/// and change log stay, search index and keys are made anew. Nothing when it was ended early; then, and after a
/// StoreError, there is no new file.
std::optional<RescueReport> rescue(const QString &path, const QString &target, const Identity &identity,
                                   const RescueProgress &progress = {});
