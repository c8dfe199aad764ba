// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

// What a disk that breaks off does to SQLite itself is the attack's part (tests/attack/faults).

TEST_CASE("after a step that was broken off the next look and the next step find the index as it was", "[step]")
{
    const TestFile file;
    const auto add = [&](const QString &title) {
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert({.title = title});
        step.commit();
    };
    const auto breakOff = [&] {
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert({.title = u"Hội Nông dân"_s});
    };
    const auto found = [&] { return foundIds(file.database.connection(), u"organisation"_s, u"hội"_s).size(); };
    add(u"Hội Phụ nữ"_s);
    breakOff();
    CHECK(found() == 1);
    CHECK_FALSE(file.database.pollForeignChange());
    CHECK(found() == 1);
    breakOff();
    add(u"Hội Cựu chiến binh"_s);
    CHECK(found() == 2);
    CHECK(brokenIndexes(file.database).isEmpty());
    {
        // A look in the middle of a step leaves the step alone.
        breakOff();
        Step step(file.database, u"Thêm"_s);
        Table<Organisation>(file.database).insert({.title = u"Hội Nhà báo"_s});
        file.database.pollForeignChange();
        step.commit();
    }
    CHECK(found() == 3);
}
