// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"
#include "store/lists/listquery.h"

/// An SQL expression on the table aliased t, with its binds; empty where every record counts.
struct Narrowing
{
    QString sql = {};
    QVariantList binds = {};

    [[nodiscard]] bool isEmpty() const { return sql.isEmpty(); }
};

/// All of the conditions at once.
Narrowing narrowingOf(const RecordType &type, const QList<Condition> &conditions);
/// Each word begins a word of the record; the same as the search index finds, asked of the row itself.
Narrowing wordsInRow(const QStringList &foldedPrefixes);
/// The same, asked of the search index.
Narrowing wordsInIndex(const RecordType &type, const QStringList &foldedPrefixes);
Narrowing both(const Narrowing &first, const Narrowing &second);
