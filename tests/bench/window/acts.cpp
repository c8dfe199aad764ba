// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/parts.h"
#include "bench/window/stage.h"
#include "bench/window/stillview.h"

#include "domain/tasks/task.h"
#include "kit/pages/undonotice.h"
#include "store/records.h"

#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int acts = 15;

/// One small durable commit, without the log.
double committing(Database &database)
{
    return milliseconds(acts, [&] {
        database.connection().execute(u"BEGIN IMMEDIATE"_s);
        // Another value each time, as SQLite leaves a page alone that would stay the same.
        database.connection().execute(u"INSERT INTO file_info (key, value) VALUES ('bench', random()) "
                                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
        database.connection().execute(u"COMMIT"_s);
    });
}

void undoOne(Stage &stage)
{
    Database &database = stage.desk().database;
    const auto id = database.connection().value(u"SELECT max(id) FROM task"_s).toLongLong();
    auto &table = childOf<QTableView>(stage.window().currentRoom(), "task_table");
    QList<double> times;
    for (int run = 0; run < acts; ++run) {
        changeRecords(database, schema<Task>().type, {id}, {{u"title"_s, u"Việc số %1"_s.arg(run)}});
        rest();
        times.append(untilPainted(*table.viewport(), [&] { undoLast(stage.desk()); }));
        rest();
    }
    report(u"undo of one change, to the repainted list of tasks"_s, median(times),
           committing(database) + StillView(table).milliseconds(), keyGoal);
}

} // namespace

void benchUndo(const QString &path, const QString &folder)
{
    Stage stage(path, folder);
    stage.window().enter(u"tasks"_s);
    rest();
    undoOne(stage);
}

void benchAttendance(const QString &path, const QString &folder, Id<Conference> conference)
{
    Stage stage(path, folder);
    openAttendees(stage, conference);
    auto &table = childOf<QTableView>(stage.window(), "attendee_table");
    table.selectRow(table.model()->rowCount() / 2);
    rest();
    QList<double> times;
    for (int run = 0; run < acts; ++run) {
        const auto key = run % 2 == 0 ? Qt::Key_C : Qt::Key_K;
        times.append(untilPainted(*table.viewport(), [&] { press(table, key); }));
        rest();
    }
    StillView still(table);
    report(u"attendance key at %1 attendees, to the repainted row"_s.arg(table.model()->rowCount()), median(times),
           committing(stage.desk().database) + milliseconds(acts, [&] { still.paintRow(1); }), keyGoal);
}
