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
    if (rows.isEmpty() || rows.first().at(5).toBool())
        return std::nullopt;
    const QVariantList &r = rows.first();
    return LogEntry{r.at(0).toLongLong(), QDateTime::fromString(r.at(1).toString(), Qt::ISODateWithMs),
                    r.at(2).toString(), r.at(3).toString(), r.at(4).toString()};
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

std::optional<LogEntry> nextUndo(const Database &database)
{
    return entry(database, u"WHERE state = 'done' ORDER BY id DESC LIMIT 1"_s);
}

std::optional<LogEntry> nextRedo(const Database &database)
{
    return entry(database, u"WHERE state = 'undone' ORDER BY id LIMIT 1"_s);
}

bool undo(Database &database)
{
    return replay(database, nextUndo(database), Direction::Back);
}

bool redo(Database &database)
{
    return replay(database, nextRedo(database), Direction::Forward);
}
