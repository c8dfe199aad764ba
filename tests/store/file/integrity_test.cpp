// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "store/file/integrity.h"
#include "store/log/triggers.h"
#include "store/step.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> filled()
{
    auto database = memoryDatabase({u"Người thử"_s, u"MÁY-01"_s});
    Step step(*database, u"Tạo"_s);
    const auto body = Table<Organisation>(*database).insert({.title = u"Công an tỉnh"_s});
    Table<Task>(*database).insert({.title = u"Báo cáo quý"_s, .lead = body});
    step.commit();
    return database;
}

/// As another program would write: without our triggers.
void behindOurBack(Database &database, const QString &sql)
{
    Connection &connection = database.connection();
    connection.execute(u"PRAGMA foreign_keys = OFF"_s);
    for (const QString &trigger :
         {u"log_task_update"_s, u"log_task_insert"_s, u"index_task_update"_s, u"index_task_insert"_s})
        connection.execute(u"DROP TRIGGER IF EXISTS temp."_s + trigger);
    connection.execute(sql);
}

} // namespace

TEST_CASE("a sound file has no findings", "[integrity]")
{
    CHECK(checkIntegrity(*filled()).isEmpty());
}

TEST_CASE("a search index that lags behind its records is found", "[integrity]")
{
    const auto database = filled();
    behindOurBack(*database, u"UPDATE task SET search_text = 'khac han'"_s);
    const Problems found = checkIntegrity(*database);
    CHECK(joinedText(found).contains(u"search index of “task”"_s));
    CHECK(joinedText(found).contains(u"out of step"_s));
}

TEST_CASE("a reference that leads nowhere is found", "[integrity]")
{
    const auto database = filled();
    behindOurBack(*database, u"UPDATE task SET lead_id = 999"_s);
    CHECK(joinedText(checkIntegrity(*database)).contains(u"refers to one that is gone"_s));
}

TEST_CASE("a record that breaks its own rules is found", "[integrity]")
{
    const auto database = filled();
    behindOurBack(*database, u"UPDATE task SET percent = 250"_s);
    const Problems found = checkIntegrity(*database);
    REQUIRE(found.size() == 1);
    CHECK(found.first().column == u"percent"_s);
}
