// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/logentry.h"

#include <QHash>
#include <QSet>

/// A deleted row as the change log keeps it.
struct DeletedRow
{
    qint64 deletion = 0; ///< the entry of the log
    qint64 step = 0;
    RecordRef record;
    QVariantList values;
};

/// An entry of the log that deleted a row of the kind.
struct Deletion
{
    qint64 id = 0;
    const RecordType *type = nullptr;
};

/// All that were ever made, the newest first; whether they hold is not looked at.
QList<Deletion> deletions(const Database &database);

/// Those of the deletions, which are of that kind, that have not been brought back and whose content is still in the
/// log; `condition` narrows them further by "AND …" on the entry, c.
QList<std::pair<LogEntry, DeletedRow>> deletedRows(const Database &database, const RecordType &type,
                                                   const QSet<qint64> &among, const QString &condition);
/// Throws StoreError where one of them has been brought back or is gone for good by now.
QList<DeletedRow> deletedRows(const Database &database, const QList<qint64> &deletions);
DeletedRow deletedRow(const Database &database, qint64 deletion);

/// Whether the record waits in the bin.
bool isInBin(const Database &database, const RecordRef &record);

/// Ids by kind.
using RecordKeys = QHash<const RecordType *, QSet<qint64>>;

/// The rows and what was deleted in the same steps because it belonged to them, owners before what they own.
QList<DeletedRow> withParts(const Database &database, const QList<DeletedRow> &rows);
