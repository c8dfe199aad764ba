// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"

/// What tells a record apart from another of the same title; often empty.
QString detailOf(Database &database, const RecordRef &record, QDate day);
