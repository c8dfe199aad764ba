// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/undo.h"

#include "store/log/replay.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<LogEntry> entry(const Database &database, const QString &tail)
{
    const auto rows =
        database.connection().select(u"SELECT id, at, author, computer, label, barrier FROM log_step "_s + tail);
    if (rows.isEmpty())
        return std::nullopt;
    const QVariantList &r = rows.first();
    return LogEntry{r.at(0).toLongLong(), QDateTime::fromString(r.at(1).toString(), Qt::ISODateWithMs),
                    r.at(2).toString(),   r.at(3).toString(),
                    r.at(4).toString(),   r.at(5).toBool()};
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
        throw StoreError(Store::tr("“%1” cannot be undone, because a number was taken with it or somebody’s data were "
                                   "erased; make the number or the paper void instead. What was erased is gone for "
                                   "good.")
                             .arg(last->label));
    return replay(database, last, Direction::Back);
}

bool redo(Database &database)
{
    return replay(database, nextRedo(database), Direction::Forward);
}
