// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/officepicture.h"
#include "store/database.h"

#include <optional>

std::optional<OfficePicture> officePictureOf(Database &database, const QString &key);

/// In place of the one that the office had, in a step of its own. Throws StoreError.
void keepOfficePicture(Database &database, const QString &key, const QByteArray &bytes, const QString &stepLabel);
