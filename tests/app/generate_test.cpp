// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleoffice.h"
#include "support.h"

#include "app/generate.h"
#include "domain/conferences/attendee.h"
#include "domain/recordtypes.h"
#include "store/file/integrity.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/summary/summaryqueries.h"
#include "store/rows.h"
#include "store/table.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lastYear = 2025;

/// Two years, generated once for all tests that only read them.
Database &generatedOffice()
{
    static const auto database = [] {
        auto filled = emptyOffice();
        generateOffice(*filled, 2, lastYear);
        return filled;
    }();
    return *database;
}

qint64 countOf(Database &database, const QString &table)
{
    return database.connection().value(u"SELECT count(*) FROM "_s + table).toLongLong();
}

/// Every value of every record.
QByteArray recordHash(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordType *type : recordTypes()) {
        for (const QVariantList &row : Rows(database, *type).select(u"ORDER BY id"_s)) {
            QByteArray bytes;
            QDataStream stream(&bytes, QIODevice::WriteOnly);
            stream << row;
            hash.addData(bytes);
        }
    }
    return hash.result();
}

void checkPromises()
{
    struct Promise
    {
        QString table;
        qint64 perYear;
    };
    const Promise promises[] = {{u"conference"_s, 200},
                                {u"attendee"_s, 10'000},
                                {u"agenda_item"_s, 2'000},
                                {u"plan"_s, 30},
                                {u"task"_s, 5'000}};
    for (const Promise &promise : promises) {
        INFO(promise.table.toStdString());
        CHECK(countOf(generatedOffice(), promise.table) == 2 * promise.perYear);
    }
    CHECK(countOf(generatedOffice(), u"person"_s) == 2'000);
    CHECK(countOf(generatedOffice(), u"organisation"_s) == 200);
    CHECK(countOf(generatedOffice(), u"attendance"_s) > 20'000);
    CHECK(countOf(generatedOffice(), u"opinion"_s) > 1'000);
    CHECK(countOf(generatedOffice(), u"commitment"_s) > 500);
}

void checkYears()
{
    for (const int year : {lastYear - 1, lastYear}) {
        INFO(year);
        const Summary summary = summaryOf(generatedOffice(), year, yearOf(year), QDate(2026, 3, 2));
        CHECK(summary.now.conferences.size() == 200);
        CHECK(summary.now.programmes.size() == 15);
        CHECK(summary.now.plans.size() == 30);
        CHECK(summary.now.keyTasks.size() == 8);
        CHECK_FALSE(summary.now.indicators.isEmpty());
        QSet<TimeState> states;
        for (const TaskLine &line : summary.now.tasks)
            states.insert(line.state);
        for (const TimeState state :
             {TimeState::DoneOnTime, TimeState::DoneLate, TimeState::Overdue, TimeState::OpenEnded})
            CHECK(states.contains(state));
    }
    CHECK(
        summaryOf(generatedOffice(), lastYear + 1, yearOf(lastYear + 1), QDate(2027, 1, 1)).now.conferences.isEmpty());
    CHECK(officeOn(generatedOffice(), QDate(lastYear, 1, 1)).isSample);
}

void checkAttendance()
{
    const QVariant repeated = generatedOffice().connection().value(
        u"SELECT count(*) FROM (SELECT 1 FROM attendee GROUP BY conference_id, person_id HAVING count(*) > 1)"_s);
    CHECK(repeated == 0);
}

void checkRepetition()
{
    const auto again = emptyOffice();
    QList<std::pair<int, int>> told;
    generateOffice(*again, 2, lastYear, [&](int done, int all) { told.append({done, all}); });
    CHECK(recordHash(*again) == recordHash(generatedOffice()));
    CHECK(told == QList<std::pair<int, int>>{{1, 2}, {2, 2}});
}

} // namespace

TEST_CASE("A generated office is large and sound")
{
    // Sections share the file: making it is the long part.
    SECTION("A generated office has what was promised for each year")
    {
        checkPromises();
    }
    SECTION("A generated office passes every rule and every reference leads somewhere")
    {
        CHECK(joinedText(checkIntegrity(generatedOffice())) == QString());
    }
    SECTION("The years of a generated office end with the one asked for and each has all it needs for a summary")
    {
        checkYears();
    }
    SECTION("Nobody attends a generated conference twice")
    {
        checkAttendance();
    }
    SECTION("The same numbers generate the same office")
    {
        checkRepetition();
    }
}

TEST_CASE("Tasks can be added alone to an empty file and to one that has some")
{
    const auto database = emptyOffice();
    addTasks(*database, 250);
    addTasks(*database, 50);
    CHECK(countOf(*database, u"task"_s) == 300);
    CHECK(countOf(*database, u"office"_s) == 1);
    CHECK(joinedText(checkIntegrity(*database)) == QString());
}

TEST_CASE("A conference of any size can be added")
{
    const auto database = emptyOffice();
    const Id<Conference> first = addConference(*database, 300);
    const Id<Conference> second = addConference(*database, 0);
    const auto attendees = Table<Attendee>(*database).select(u"ORDER BY id"_s);
    CHECK(attendees.size() == 300);
    CHECK(std::ranges::all_of(attendees, [&](const Attendee &a) { return a.conference == first; }));
    CHECK(second != first);
    CHECK(countOf(*database, u"agenda_item"_s) == 20);
    CHECK(joinedText(checkIntegrity(*database)) == QString());
}
