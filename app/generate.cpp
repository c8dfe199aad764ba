// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generate.h"

#include "app/cli.h"
#include "app/generate/attendance.h"
#include "app/generate/conferences.h"
#include "app/generate/cooperation.h"
#include "app/generate/directory.h"
#include "app/generate/figures.h"
#include "app/generate/mill.h"
#include "app/generate/tasks.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/tasks/task.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/step.h"
#include "store/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Records of one step, written in bulk.
template<class Work>
void inStep(Database &database, Dice &dice, const Words &words, const QString &label, Work work)
{
    Step step(database, label);
    BulkLoad load(database);
    Mill mill{load, dice, words};
    work(mill);
    load.finish();
    step.commit();
}

void generateYear(Mill &mill, const Directory &directory, Cooperation &cooperation, const Years &years, int year)
{
    const QList<Held> held = generateConferences(mill, directory, year);
    const QList<Undertaking> undertakings = cooperation.generate(mill, directory, held, year);
    generateTasks(mill, held, undertakings, years);
    generateFigures(mill, directory, year);
}

/// Bodies that tasks and attendees can name; made in a file that has none.
QList<Organisation> bodiesOf(Database &database, Dice &dice, const Words &words)
{
    if (!officeOf(database)) {
        const int year = database.identity().clock().date().year();
        inStep(database, dice, words, Cli::tr("Generate the directory"),
               [&](Mill &mill) { generateDirectory(mill, {year, year}); });
    }
    return Table<Organisation>(database).select(u"ORDER BY id"_s);
}

/// Throws that follow on from what the table holds, so that no identifier comes twice.
Dice diceAfter(Database &database, const RecordType &type)
{
    return Dice(quint64(Rows(database, type).newestId()) + 1);
}

/// Cuts a large number of records into steps that fit into memory.
template<class Work>
void inPortions(int count, Work work)
{
    constexpr int portion = 100'000;
    for (int done = 0; done < count; done += portion)
        work(std::min(portion, count - done));
}

} // namespace

void generateOffice(Database &database, int years, int lastYear, const YearProgress &progress)
{
    Dice dice(0);
    const Words words;
    const Years all{lastYear - years + 1, lastYear};
    Directory directory;
    inStep(database, dice, words, Cli::tr("Generate the directory"),
           [&](Mill &mill) { directory = generateDirectory(mill, all); });
    Cooperation cooperation(all);
    for (int year = all.first; year <= all.last; ++year) {
        inStep(database, dice, words, Cli::tr("Generate the year %1").arg(year),
               [&](Mill &mill) { generateYear(mill, directory, cooperation, all, year); });
        if (progress)
            progress(year - all.first + 1, years);
    }
}

void addTasks(Database &database, int count)
{
    const Words words;
    Dice dice = diceAfter(database, schema<Task>().type);
    const QList<Organisation> bodies = bodiesOf(database, dice, words);
    const int year = database.identity().clock().date().year();
    inPortions(count, [&](int portion) {
        inStep(database, dice, words, Cli::tr("Generate tasks"), [&](Mill &mill) {
            for (int i = 0; i < portion; ++i) {
                const QDate issued = QDate(year, 1, 1).addDays(-dice.below(3650));
                generateTask(mill, Task{.lead = dice.oneOf(bodies).id, .issuedOn = issued}, {year, year});
            }
        });
    });
}

Id<Conference> addConference(Database &database, int attendees)
{
    const Words words;
    Dice dice = diceAfter(database, schema<Attendee>().type);
    const QList<Organisation> bodies = bodiesOf(database, dice, words);
    const QDate day = database.identity().clock().date();
    Id<Conference> conference;
    inStep(database, dice, words, Cli::tr("Generate a conference"),
           [&](Mill &mill) { conference = generateConference(mill, bodies.first().id, day).id; });
    inPortions(attendees, [&](int portion) {
        inStep(database, dice, words, Cli::tr("Generate attendees"), [&](Mill &mill) {
            for (int i = 0; i < portion; ++i)
                generateWalkIn(mill, conference, dice.oneOf(bodies));
        });
    });
    return conference;
}
