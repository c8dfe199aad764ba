// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/parts.h"

#include "attack/attack.h"
#include "attack/state.h"
#include "tests/bench/measure.h"

#include "app/generate.h"
#include "domain/directory/organisation.h"
#include "store/copies/copying.h"
#include "store/file/opening.h"
#include "store/records.h"
#include "store/rows.h"
#include "store/step.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const RecordType &bodyType()
{
    return schema<Organisation>().type;
}

QString noteOf(int number)
{
    return u"Ghi chú lần thứ %1"_s.arg(number);
}

/// Changes one field of one record.
void changeNote(Database &database, int number)
{
    changeRecord(database, {&bodyType(), 1}, {{u"note"_s, noteOf(number)}});
}

/// The same on a connection without the triggers of the log, still durable and with the search index.
void changeNotePlainly(Database &database, int number)
{
    Connection &connection = database.connection();
    connection.execute(u"BEGIN IMMEDIATE"_s);
    Rows rows(database, bodyType());
    QVariantList values = rows.find(1).value();
    values[bodyType().indexOf(u"note")] = noteOf(number);
    rows.update(1, values);
    connection.execute(u"COMMIT"_s);
}

void dropLog(Connection &connection)
{
    for (const QVariantList &row :
         connection.select(u"SELECT name FROM temp.sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' "
                           "ESCAPE '\\'"_s))
        connection.execute(u"DROP TRIGGER temp."_s + row.first().toString());
}

/// By turns, as a disk is quicker at one time than at another.
void measureSaves(Attack &attack)
{
    const QString paths[] = {attack.path(u"saves.danvan"_s), attack.path(u"plain.danvan"_s)};
    for (const QString &path : paths)
        makeFilledFile(path);
    const auto withLog = openForWriting(paths[0], attackIdentity());
    const auto without = openForWriting(paths[1], attackIdentity());
    dropLog(without->connection());
    QList<double> logged;
    QList<double> plain;
    const int runs = attack.pick(15, 401);
    for (int number = 1; number <= runs; ++number) {
        logged.append(milliseconds([&] { changeNote(*withLog, number); }));
        plain.append(milliseconds([&] { changeNotePlainly(*without, number); }));
    }
    attack.say(u"a save with log %1 ms, the same durable commit without it %2 ms: ratio %3 (goal ≤ 1.5)"_s
                   .arg(median(logged), 0, 'f', 2)
                   .arg(median(plain), 0, 'f', 2)
                   .arg(median(logged) / median(plain), 0, 'f', 2));
}

/// Of the same length each time, so that the record itself takes no more room.
void measureBytes(Attack &attack)
{
    const QString path = attack.path(u"bytes.danvan"_s);
    makeFilledFile(path);
    const int changes = attack.pick(60, 4000);
    const auto database = openForWriting(path, attackIdentity());
    changeNote(*database, 10'000);
    const qint64 before = QFileInfo(path).size();
    for (int number = 1; number <= changes; ++number)
        changeNote(*database, 10'000 + number);
    const qint64 values = database->connection()
                              .value(u"SELECT avg(length(CAST(old_row AS BLOB)) + length(CAST(new_row AS BLOB))) FROM "
                                     "log_change WHERE operation = 'update' AND table_name = 'organisation'"_s)
                              .toLongLong();
    attack.say(u"%1 bytes of file per changed field of 22 letters, of which %2 are the two values"_s
                   .arg((QFileInfo(path).size() - before) / changes)
                   .arg(values));
}

void measureCopy(Attack &attack)
{
    const QString path = attack.path(u"large.danvan"_s);
    const QString target = path + u".copy"_s;
    const auto database = createFile(path, attackIdentity());
    if (attack.isLong())
        generateOffice(*database, 10, 2024, {});
    addCounter(*database);
    loadBodies(*database, 1, attack.pick(5'000, 20'000));
    Copying copying(*database, target);
    double longest = 0;
    int slices = 0;
    QElapsedTimer timer;
    for (bool done = false; !done; ++slices) {
        changeNote(*database, slices);
        timer.start();
        done = copying.goOn(std::chrono::milliseconds(8));
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    timer.start();
    settleCopy(copying.handOver(), target);
    attack.say(u"a copy of %1 MB in %2 slices with a save before each: longest slice %3 ms (goal ≤ 50), looking it "
               "through %4 ms"_s.arg(QFileInfo(path).size() / 1'000'000)
                   .arg(slices)
                   .arg(longest, 0, 'f', 1)
                   .arg(timer.elapsed()));
    attack.expect(stateOfFile(target) == stateOf(database->connection()), u"the copy is not what the file is"_s);
}

} // namespace

void attackCost(Attack &attack)
{
    measureSaves(attack);
    measureBytes(attack);
    measureCopy(attack);
}
