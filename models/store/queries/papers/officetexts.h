// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/officetext.h"
#include "store/database.h"

/// The office's own texts by key.
QHash<QString, QString> officeTexts(Database &database);

/// The one of that key, where the office has one.
std::optional<OfficeText> officeTextOf(Database &database, const QString &key);
