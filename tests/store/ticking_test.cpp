// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ticking.h"
#include "tests/store/erasing/erasingcase.h"

#include "store/storeerror.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto longStatement =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT count(*) FROM n";

int counted(const Connection &connection)
{
    return connection.value(QString::fromLatin1(longStatement)).toInt();
}

} // namespace

TEST_CASE("a statement that takes long ticks as long as somebody listens, and is not stopped by what he throws",
          "[ticking]")
{
    TestFile file;
    Connection &connection = file.database.connection();
    int ticks = 0;
    {
        const Ticking ticking(connection, [&] {
            ++ticks;
            throw StoreError(u"nobody hears it"_s);
        });
        CHECK(counted(connection) == 10000);
    }
    const int heard = ticks;
    CHECK(heard > 10);
    CHECK(counted(connection) == 10000);
    CHECK(ticks == heard);
    const Ticking deaf(connection, {});
    CHECK(counted(connection) == 10000);
}

TEST_CASE("erasing a person ticks, also while the file is written anew, and nobody else's work does",
          "[ticking][erasing]")
{
    ErasingCase c;
    int ticks = 0;
    int whileOthersRead = 0;
    QList<int> ticksUntil;
    QObject::connect(&c.database, &Database::changed, [&] {
        ticksUntil.append(ticks);
        counted(c.database.connection());
        whileOthersRead += ticks - ticksUntil.constLast();
    });
    erasePerson(c.database, c.person, [&] { ++ticks; });
    CHECK(whileOthersRead == 0);
    // Once when it is stored, once when all is done.
    REQUIRE(ticksUntil.size() == 2);
    CHECK(ticksUntil.first() > 0);
    CHECK(ticksUntil.last() > ticksUntil.first());
    CHECK(ticks == ticksUntil.last());
}
