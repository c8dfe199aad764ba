// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/directory/person.h"
#include "store/bulkload.h"
#include "store/file/integrity.h"
#include "store/lists/listsource.h"
#include "store/log/undo.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

using namespace Qt::StringLiterals;

namespace {

void load(Database &database, const QStringList &names)
{
    Step step(database, u"Nhập danh sách"_s);
    BulkLoad bulk(database);
    for (const QString &name : names) {
        QVariantList values = toStored(Person{.fullName = name});
        bulk.insert(schema<Person>().type, values);
    }
    bulk.finish();
    step.commit();
}

qsizetype hits(Database &database, const QString &words)
{
    ListSource source(database, schema<Person>().type, words);
    source.fetchAll();
    return source.ids().size();
}

} // namespace

TEST_CASE("what came in bulk is found sorted logged and undone like anything else", "[bulk]")
{
    const auto database = memoryDatabase({u"Người thử"_s, u"MÁY-01"_s});
    load(*database, {u"Đỗ Thị Ủy"_s, u"Nguyễn Văn An"_s});
    load(*database, {u"Trần Ủy"_s});
    CHECK(hits(*database, u"uy"_s) == 2);
    CHECK(hits(*database, u"nguyen an"_s) == 1);
    CHECK(checkIntegrity(*database).isEmpty());
    REQUIRE(undo(*database));
    CHECK(hits(*database, u"uy"_s) == 1);
    CHECK(checkIntegrity(*database).isEmpty());
}

TEST_CASE("after a bulk load single records reach the index again", "[bulk]")
{
    const auto database = memoryDatabase({u"Người thử"_s, u"MÁY-01"_s});
    load(*database, {u"Đỗ Thị Ủy"_s});
    Step step(*database, u"Thêm"_s);
    Table<Person>(*database).insert({.fullName = u"Phạm Ủy"_s});
    step.commit();
    CHECK(hits(*database, u"uy"_s) == 2);
    CHECK(checkIntegrity(*database).isEmpty());
}

TEST_CASE("a bulk load that meets a bad record leaves no trace", "[bulk]")
{
    const auto database = memoryDatabase({u"Người thử"_s, u"MÁY-01"_s});
    CHECK_THROWS_AS(load(*database, {u"Đỗ Thị Ủy"_s, u"  "_s}), RuleViolation);
    CHECK(Table<Person>(*database).select().isEmpty());
    CHECK(hits(*database, u"uy"_s) == 0);
    load(*database, {u"Lê Ủy"_s});
    CHECK(hits(*database, u"uy"_s) == 1);
    CHECK(checkIntegrity(*database).isEmpty());
}
