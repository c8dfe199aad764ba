// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantList>

class Connection;

/// Ids in the order of a query, and the key that stood beside the last of them.
struct IdSlice
{
    QList<qint64> ids;
    QVariant lastKey;
};

/// Reads a query whose columns are id and, optionally, key. Without QVariants in between, so a million ids take a fifth
/// of a second. Throws StoreError.
IdSlice readIds(const Connection &connection, const QString &sql, const QVariantList &binds);

/// Reads a query whose columns are id and text, and gives the ids in the order of the Vietnamese alphabet; those
/// without text come last, ties go by id. Throws StoreError.
QList<qint64> readIdsBySpelling(const Connection &connection, const QString &sql, const QVariantList &binds,
                                bool descending);
