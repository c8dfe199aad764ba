// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/undo.h"

#include "store/log/replay.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<LogEntry> entry(const Database &database, const QString &tail, const QVariantList &binds = {})
{
    const auto rows = database.connection().select(
        u"SELECT %1 FROM log_step s "_s.arg(QLatin1StringView(logEntryColumns)) + tail, binds);
    return rows.isEmpty() ? std::nullopt : std::optional(logEntry(rows.first()));
}

/// What the step deleted has been removed from the log; where somebody's data were erased, something else stands there.
bool wasEmptied(const Database &database, const LogEntry &step)
{
    const auto gone =
        database.connection().value(u"SELECT 1 FROM log_change WHERE step_id = ? AND "
                                    "operation = 'delete' AND old_row IS NULL AND new_row IS NULL LIMIT 1"_s,
                                    {step.id});
    return gone.isValid();
}

void refuseBarrier(const Database &database, const LogEntry &step)
{
    if (wasEmptied(database, step))
        throw StoreError(Store::tr("“%1” cannot be undone, because the bin was emptied of what it deleted; an older "
                                   "copy of the file may still hold that.")
                             .arg(step.label));
    throw StoreError(Store::tr("“%1” cannot be undone, because a number was taken with it or somebody’s data were "
                               "erased; make the number or the paper void instead. What was erased is gone for good.")
                         .arg(step.label));
}

bool replay(Database &database, const std::optional<LogEntry> &step, Direction direction)
{
    if (database.isReadOnly())
        throw StoreError(Store::tr("“%1” is open for reading only; nothing can be undone here.").arg(database.path()));
    if (!step)
        return false;
    Replay(database).run(step->id, direction);
    return true;
}

} // namespace

std::optional<LogEntry> lastStep(const Database &database)
{
    return entry(database, u"WHERE state = 'done' ORDER BY id DESC LIMIT 1"_s);
}

qint64 lastStepId(const Database &database)
{
    return database.connection()
        .value(u"SELECT max((SELECT coalesce(max(id), 0) FROM log_step WHERE state = 'done'), "
               "(SELECT coalesce(max(id), 0) FROM log_step WHERE state = 'dropped' AND barrier = 1))"_s)
        .toLongLong();
}

std::optional<LogEntry> firstStepAfter(const Database &database, const QDateTime &moment)
{
    // Not all of a long log is read: no clock of the office is a day behind the others.
    const auto bind = [](const QDateTime &at) { return QVariant(at.toUTC().toString(Qt::ISODateWithMs)); };
    return entry(database,
                 u"WHERE state = 'done' AND at > ? AND id > coalesce((SELECT id FROM log_step WHERE at <= ? "
                 "ORDER BY id DESC LIMIT 1), 0) ORDER BY id LIMIT 1"_s,
                 {bind(moment), bind(moment.addDays(-1))});
}

std::optional<LogEntry> nextUndo(const Database &database)
{
    const auto last = lastStep(database);
    return last && last->isBarrier ? std::nullopt : last;
}

std::optional<LogEntry> nextRedo(const Database &database)
{
    return entry(database, u"WHERE state = 'undone' ORDER BY id LIMIT 1"_s);
}

bool undo(Database &database)
{
    const auto last = lastStep(database);
    if (last && last->isBarrier && !database.isReadOnly())
        refuseBarrier(database, *last);
    return replay(database, last, Direction::Back);
}

bool redo(Database &database)
{
    return replay(database, nextRedo(database), Direction::Forward);
}
