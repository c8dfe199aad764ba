// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"

/// What the record is called, or was called when it was deleted; empty where the log no longer knows.
QString titleEver(Database &database, const RecordRef &record);
/// What a record with these values is called.
QString titleIn(Database &database, const RecordType &type, const QVariantList &values);
/// A stored value as the user reads it, also a reference to what has been deleted since.
QString shownEver(Database &database, const FieldInfo &field, const QVariant &stored);
