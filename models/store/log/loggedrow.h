// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "store/database.h"
#include "store/log/rowjson.h"
#include "store/queries/recordparts.h"

#include <QHash>

enum class LoggedOperation { Insert, Update, Delete };

/// A row of log_change.
struct LoggedRow
{
    qint64 id = 0;
    qint64 step = 0;
    RecordRef record;
    LoggedOperation operation = LoggedOperation::Update;
    QString before; ///< JSON; null where the log does not say
    QString after;
};

/// All that was done to the record and not undone, newest first.
QList<LoggedRow> loggedRowsOf(const Database &database, const RecordRef &record);
/// What the steps did to the records, oldest first.
QList<LoggedRow> loggedRowsOf(const Database &database, const QList<RecordParts> &records, const QSet<qint64> &steps);
/// What the step did first, at most `limit`.
QList<LoggedRow> loggedRowsIn(const Database &database, qint64 step, int limit);

enum class ChangeKind { Added, Changed, Removed };

/// What one step did to one row, all its writes taken together.
struct RowChange
{
    RecordRef record;
    ChangeKind kind = ChangeKind::Changed;
    QJsonObject before; ///< of a Changed: the changed columns
    QJsonObject after;
    qint64 deletion = 0;
};

/// By step; what came and went in the same step is none. `rows` are oldest first.
QHash<qint64, QList<RowChange>> rowChanges(const QList<LoggedRow> &rows);
