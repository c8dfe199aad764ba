// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log/undo.h"

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "support.h"
#include "tests/store/filler.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

/// Runs the act in a step and checks that undo brings back what was before and redo what was after.
void checkBackAndForth(Database &database, const std::function<void()> &act)
{
    const QStringList before = dumpOf(database.connection());
    Step step(database, u"Việc"_s);
    act();
    step.commit();
    const QStringList after = dumpOf(database.connection());
    CHECK(before != after);
    for (int round = 0; round < 2; ++round) {
        REQUIRE(undo(database));
        CHECK(dumpOf(database.connection()) == before);
        CHECK(brokenIndexes(database).isEmpty());
        REQUIRE(redo(database));
        CHECK(dumpOf(database.connection()) == after);
        CHECK(brokenIndexes(database).isEmpty());
    }
}

} // namespace

TEST_CASE("A new file has nothing to undo or redo")
{
    const TestFile file;
    CHECK_FALSE(nextUndo(file.database));
    CHECK_FALSE(nextRedo(file.database));
    CHECK_FALSE(undo(file.database));
    CHECK_FALSE(redo(file.database));
}

TEST_CASE("Records of every kind come back one by one after they were deleted")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(2);
    step.commit();
    const QStringList full = dumpOf(file.database.connection());
    int deleted = 0;
    for (auto type = recordTypes().rbegin(); type != recordTypes().rend(); ++type) {
        const QList<qint64> ids = filler.written().value(QString::fromLatin1((*type)->table)).keys();
        for (const qint64 id : ids) {
            sentenceOf([&] {
                Step one(file.database, u"Xóa"_s);
                Rows(file.database, **type).remove(id);
                one.commit();
                ++deleted;
            });
        }
    }
    CHECK(dumpOf(file.database.connection()).size() < full.size() / 2);
    for (int i = 0; i < deleted && nextUndo(file.database)->label == u"Xóa"_s; ++i)
        REQUIRE(undo(file.database));
    CHECK(dumpOf(file.database.connection()) == full);
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("A conference comes back with all that went with it")
{
    const TestFile file;
    const Id<Conference> conference = addedConference(file.database, u"Hội nghị triển khai"_s);
    const Id<Session> session =
        added(file.database, Session{.conference = conference, .startsAt = QDateTime(QDate(2024, 3, 5), QTime(8, 0))});
    const Id<Attendee> attendee = added(file.database, Attendee{.conference = conference, .fullName = u"Y Bion Niê"_s});
    added(file.database, Attendance{.session = session, .attendee = attendee});
    added(file.database, AgendaItem{.session = session, .title = u"Báo cáo"_s, .presenter = attendee});
    checkBackAndForth(file.database, [&] { Table<Conference>(file.database).remove(conference); });
}

TEST_CASE("Records that refer to themselves and to each other come back")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    const Id<Task> first = added(file.database, taskFor(lead, u"Một"_s));
    const Id<Task> second = added(file.database, taskFor(lead, u"Hai"_s));
    Table<Task> table(file.database);
    checkBackAndForth(file.database, [&] {
        Task one = *table.find(first);
        Task two = *table.find(second);
        one.parent = second;
        two.parent = first;
        table.update(one);
        table.update(two);
    });
    // Nothing but a deferred check lets a ring go; it is what undo runs under.
    checkBackAndForth(file.database, [&] {
        file.database.connection().execute(u"PRAGMA defer_foreign_keys = ON"_s);
        table.remove(first);
        table.remove(second);
    });
}

TEST_CASE("A record that refers to itself comes back")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    const Id<Task> task = added(file.database, taskFor(lead, u"Một"_s));
    Step step(file.database, u"Vòng"_s);
    file.database.connection().execute(u"UPDATE task SET parent_id = id"_s);
    step.commit();
    checkBackAndForth(file.database, [&] { Table<Task>(file.database).remove(task); });
}

TEST_CASE("Several changes of one record in one step are taken back in reverse")
{
    const TestFile file;
    const Id<Organisation> lead = addedBody(file.database, u"Ban Dân vận"_s);
    Table<Task> table(file.database);
    checkBackAndForth(file.database, [&] {
        Task task = taskFor(lead, u"Một"_s);
        table.insert(task);
        for (const QString &title : {u"Hai"_s, u"Ba"_s}) {
            task.title = title;
            table.update(task);
        }
        Task gone = taskFor(lead, u"Bốn"_s);
        table.insert(gone);
        table.update(gone);
        table.remove(gone.id);
    });
}

TEST_CASE("An entry that takes the place of a deleted one can be undone")
{
    const TestFile file;
    const Id<Conference> conference = addedConference(file.database, u"Hội nghị"_s);
    const Id<Organisation> body = addedBody(file.database, u"Công an"_s);
    const Id<CoOrganizer> old = added(file.database, CoOrganizer{.conference = conference, .organisation = body});
    checkBackAndForth(file.database, [&] {
        Table<CoOrganizer> table(file.database);
        table.remove(old);
        table.insert({.conference = conference, .organisation = body});
    });
}

TEST_CASE("The search finds what undo brought back and not what it took away")
{
    const TestFile file;
    const Connection &connection = file.database.connection();
    const Id<Organisation> id = addedBody(file.database, u"Hội Nông dân"_s);
    Organisation body = *Table<Organisation>(file.database).find(id);
    body.title = u"Hội Phụ nữ"_s;
    changed(file.database, body);
    REQUIRE(undo(file.database));
    CHECK(foundIds(connection, u"organisation"_s, u"nông"_s) == QList<qint64>{id.value});
    CHECK(foundIds(connection, u"organisation"_s, u"phụ"_s).isEmpty());
    REQUIRE(redo(file.database));
    CHECK(foundIds(connection, u"organisation"_s, u"nông"_s).isEmpty());
    CHECK(foundIds(connection, u"organisation"_s, u"phu nu"_s) == QList<qint64>{id.value});
    REQUIRE(undo(file.database));
    REQUIRE(undo(file.database));
    CHECK(foundIds(connection, u"organisation"_s, u"hội"_s).isEmpty());
}

TEST_CASE("Undo and redo write no further changes into the log")
{
    const TestFile file;
    addedBody(file.database, u"Ban Dân vận"_s);
    const QStringList log = logOf(file.database.connection());
    REQUIRE(undo(file.database));
    CHECK(logOf(file.database.connection()).size() == 1);
    REQUIRE(redo(file.database));
    CHECK(logOf(file.database.connection()) == log);
    CHECK(countOf(file.database.connection(), u"log_step"_s) == 1);
}

TEST_CASE("An undo that the file refuses changes nothing")
{
    const TestFile file;
    const Id<Organisation> first = addedBody(file.database, u"Ban Dân vận"_s);
    removed(file.database, first);
    // Another program has put a record with the same identifier in the place.
    const QString uid = u"SELECT json_extract(old_row, '$.uid') FROM log_change WHERE operation = 'delete'"_s;
    const QVariant old = file.database.connection().value(uid);
    Step step(file.database, u"Thêm"_s);
    Table<Organisation>(file.database).insert({.uid = old.toString(), .title = u"Công an"_s});
    step.commit();
    file.database.connection().execute(u"UPDATE log_step SET state = 'dropped' WHERE id = 3"_s);
    const QStringList before = dumpOf(file.database.connection());
    CHECK_FALSE(sentenceOf([&] { undo(file.database); }).isEmpty());
    CHECK(dumpOf(file.database.connection()) == before);
    CHECK(nextUndo(file.database)->id == 2);
    addedBody(file.database, u"Mặt trận"_s);
    CHECK(countOf(file.database.connection(), u"organisation"_s) == 2);
}

TEST_CASE("A barrier in the log stops undo and is named")
{
    const TestFile file;
    Step outer(file.database, u"Cấp số 24-KH"_s);
    Step inner(file.database, u"Phần trong"_s);
    Table<Organisation>(file.database).insert({.title = u"Ban Dân vận"_s});
    inner.makeBarrier();
    inner.commit();
    outer.commit();
    CHECK_FALSE(nextUndo(file.database));
    CHECK(lastStep(file.database)->label == u"Cấp số 24-KH"_s);
    CHECK(sentenceOf([&] { undo(file.database); }).startsWith(u"“Cấp số 24-KH” cannot be undone"_s));
    addedBody(file.database, u"Công an"_s);
    CHECK(undo(file.database));
    CHECK(sentenceOf([&] { undo(file.database); }).startsWith(u"“Cấp số 24-KH” cannot be undone"_s));
    CHECK(countOf(file.database.connection(), u"organisation"_s) == 1);
}

TEST_CASE("A barrier that was given up stops nothing")
{
    const TestFile file;
    {
        Step step(file.database, u"Cấp số"_s);
        Table<Organisation>(file.database).insert({.title = u"Ban Dân vận"_s});
        step.makeBarrier();
    }
    addedBody(file.database, u"Công an"_s);
    CHECK(undo(file.database));
    CHECK(countOf(file.database.connection(), u"organisation"_s) == 0);
}

TEST_CASE("The first step after a moment is the oldest that was written later and not undone")
{
    TestFile file;
    const QDateTime morning = file.now;
    CHECK_FALSE(firstStepAfter(file.database, morning));
    const auto write = [&](const QString &title) {
        added(file.database, Organisation{.title = title});
        return lastStepId(file.database);
    };
    write(u"Sáng"_s);
    CHECK_FALSE(firstStepAfter(file.database, morning));
    CHECK(firstStepAfter(file.database, morning.addMSecs(-1)));
    file.now = morning.addSecs(60);
    const qint64 first = write(u"Trưa"_s);
    file.now = morning.addSecs(7200);
    const qint64 second = write(u"Chiều “=1+1” 🙂"_s);
    CHECK(firstStepAfter(file.database, morning)->id == first);
    CHECK(firstStepAfter(file.database, morning.toLocalTime())->at == morning.addSecs(60));
    CHECK(firstStepAfter(file.database, morning.addSecs(60))->id == second);
    CHECK_FALSE(firstStepAfter(file.database, file.now));
    // Another PC, whose clock is two hours behind, hides nothing.
    file.now = morning.addSecs(-3600);
    write(u"Đồng hồ chậm"_s);
    CHECK(firstStepAfter(file.database, morning)->id == first);
    REQUIRE(undo(file.database));
    REQUIRE(undo(file.database));
    REQUIRE(undo(file.database));
    CHECK_FALSE(firstStepAfter(file.database, morning));
}

TEST_CASE("A log that names what there is not is refused as damaged, and nothing is undone")
{
    const TestFile file;
    addedBody(file.database, u"Ban Dân vận"_s);
    file.database.connection().execute(u"UPDATE log_change SET table_name = 'organisatiom'"_s);
    const QStringList before = dumpOf(file.database.connection());
    CHECK_FALSE(sentenceOf([&] { undo(file.database); }).isEmpty());
    CHECK(dumpOf(file.database.connection()) == before);
}
