// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"
#include "domain/text/fold.h"
#include "store/file/integrity.h"
#include "store/log/undo.h"
#include "support.h"
#include "tests/store/log/randomacts.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000;
constexpr int between = 100;

struct Trace
{
    qint64 steps = 0;
    qint64 changes = 0;
    QStringList records;
    bool operator==(const Trace &) const = default;
};

Trace traceOf(const Connection &connection)
{
    return {countOf(connection, u"log_step"_s), countOf(connection, u"log_change"_s), dumpOf(connection)};
}

/// Runs the user until so many steps are in the log; gives the dump after each hundred. Every tenth attempt is looked
/// at: if it is given up, it must leave nothing.
QList<QStringList> runSteps(Database &database, RandomActs &user)
{
    QList<QStringList> dumps{dumpOf(database.connection())};
    int lookedAt = 0;
    qint64 logged = 0;
    for (int attempt = 0; logged < steps; ++attempt) {
        const bool looked = attempt % 10 == 0;
        const Trace before = looked ? traceOf(database.connection()) : Trace();
        if (!user.step() && looked) {
            CHECK(traceOf(database.connection()) == before);
            ++lookedAt;
        }
        const qint64 now = countOf(database.connection(), u"log_step"_s);
        if (now > logged && now % between == 0)
            dumps.append(dumpOf(database.connection()));
        logged = now;
    }
    CHECK(lookedAt > 3);
    return dumps;
}

/// Every word of what was typed finds exactly the records that hold it.
void checkSearch(Database &database, const QString &typed)
{
    for (const RecordType *type : recordTypes()) {
        if (!type->isSearched())
            continue;
        QList<qint64> expected;
        for (const QVariantList &row : database.connection().select(
                 u"SELECT id, search_text FROM %1 ORDER BY id"_s.arg(QLatin1StringView(type->table)))) {
            if (matches(row.at(1).toString(), words(typed)))
                expected.append(row.first().toLongLong());
        }
        INFO(type->table << ' ' << typed.toStdString());
        CHECK(foundIds(database.connection(), QString::fromLatin1(type->table), typed) == expected);
    }
}

void checkSound(Database &database)
{
    CHECK(joinedText(checkIntegrity(database)) == u""_s);
    CHECK(brokenIndexes(database).isEmpty());
    for (const QString &typed : {u"Ủy ban"_s, u"hoà"_s, u"24-KH/BDVTU"_s, u"đắk lắk title"_s, u"1"_s})
        checkSearch(database, typed);
}

} // namespace

TEST_CASE("A thousand random steps over all tables go back to the first state and forth to the last")
{
    constexpr unsigned seed = 20240305;
    const TestFile file;
    RandomActs user(file.database, seed);
    const QList<QStringList> dumps = runSteps(file.database, user);
    CHECK(user.refused() > 50);
    CHECK(user.done().size() > 2 * qsizetype(recordTypes().size()));
    REQUIRE(dumps.size() == steps / between + 1);
    checkSound(file.database);
    for (int left = steps - 1; left >= 0; --left) {
        REQUIRE(undo(file.database));
        if (left % between == 0)
            REQUIRE(dumpOf(file.database.connection()) == dumps.at(left / between));
    }
    CHECK_FALSE(undo(file.database));
    CHECK(dumpOf(file.database.connection()).isEmpty());
    checkSound(file.database);
    for (int done = 1; done <= steps; ++done) {
        REQUIRE(redo(file.database));
        if (done % between == 0)
            REQUIRE(dumpOf(file.database.connection()) == dumps.at(done / between));
    }
    CHECK_FALSE(redo(file.database));
    checkSound(file.database);
}
