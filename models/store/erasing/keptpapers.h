// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

#include <QStringList>

class Connection;

/// Papers that keep the names that they were issued with, as SQL.
inline constexpr auto issuedPapers = "state <> 'draft'";

QStringList textColumns(const RecordType &type);

/// The issued papers that hold one of the names, by their numbers.
QStringList papersWith(const Connection &connection, const QStringList &names);
