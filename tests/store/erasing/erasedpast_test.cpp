// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the log alone.
#include "tests/store/erasing/erasingcase.h"

#include "store/file/integrity.h"
#include "store/log/bin.h"
#include "store/log/undo.h"

using namespace Qt::StringLiterals;

namespace {

QStringList pastTraces(const ErasingCase &c)
{
    return tracesOf(ErasingCase::usual()) + QStringList{Table<Person>(c.database).find(c.person)->uid,
                                                        u"0987 333 444"_s, u"vắng vì phải mổ"_s, u"Trưởng phòng mật"_s,
                                                        u"Chi cục lưu trữ mật"_s};
}

/// As the program leaves it.
QStringList leftWhenClosed(ErasingCase &c, const QStringList &traces)
{
    c.opened.reset();
    return c.left(traces);
}

} // namespace

TEST_CASE("an attendance that was deleted before is erased out of the log, with all that went along", "[erasing]")
{
    ErasingCase c;
    const auto session =
        added(c.database, Session{.conference = c.conference, .startsAt = QDateTime(QDate(2024, 3, 5), QTime(8, 0))});
    const auto attendance = added(c.database, Attendance{.session = session,
                                                         .attendee = c.attendee,
                                                         .state = AttendanceState::Excused,
                                                         .reason = u"vắng vì phải mổ"_s});
    changeRecord(c.database, {&schema<Attendee>().type, c.attendee.value},
                 {{u"post"_s, u"Trưởng phòng mật"_s}, {u"organisation_name"_s, u"Chi cục lưu trữ mật"_s}});
    changeRecord(c.database, {&schema<Attendee>().type, c.attendee.value}, {{u"post"_s, u"Phó"_s}});
    removed(c.database, c.attendee);
    REQUIRE_FALSE(Table<Attendance>(c.database).find(attendance));
    changeRecord(c.database, {&schema<Person>().type, c.person.value}, {{u"telephone"_s, u"0987 333 444"_s}});
    const QStringList traces = pastTraces(c);
    REQUIRE(c.left(traces) == traces);
    erasePerson(c.database, c.person);
    CHECK(sentenceOf([&] { undo(c.database); }).contains(u"gone for good"_s));
    CHECK(binEntries(c.database).isEmpty());
    CHECK(checkIntegrity(c.database).isEmpty());
    CHECK(leftWhenClosed(c, traces) == QStringList());
}

TEST_CASE("an attendance that was undone, and posts that were deleted, are erased out of the log", "[erasing]")
{
    ErasingCase c;
    const Post post = Table<Post>(c.database).select().constFirst();
    changeRecord(c.database, {&schema<Post>().type, post.id.value}, {{u"title"_s, u"Trưởng phòng mật"_s}});
    changeRecord(c.database, {&schema<Post>().type, post.id.value}, {{u"title"_s, u"Giám đốc"_s}});
    removed(c.database, post.id);
    added(c.database, Attendee{.conference = c.conference,
                               .person = c.person,
                               .fullName = u"Bà \"Ú\" 🎉"_s,
                               .organisationName = u"Chi cục lưu trữ mật"_s});
    REQUIRE(undo(c.database));
    erasePerson(c.database, c.person);
    CHECK_FALSE(nextRedo(c.database));
    CHECK(leftWhenClosed(c, {u"Trưởng phòng mật"_s, u"Chi cục lưu trữ mật"_s, u"Bà \"Ú\" 🎉"_s}) == QStringList());
}

TEST_CASE("steps are no longer labelled with what was erased, whoever bears the name, and others stay", "[erasing]")
{
    ErasingCase c(u"An"_s);
    added(c.database, Person{.fullName = u"An"_s});
    const qint64 made = insertRecord(c.database, schema<Person>().type, {{u"full_name"_s, u"Mật \"Ẩn” danh"_s}});
    deleteRecords(c.database, schema<Conference>().type, {addedConference(c.database, u"Xưa"_s).value});
    erasePerson(c.database, Id<Person>{made});
    erasePerson(c.database, c.person);
    const QStringList labels = c.database.connection().texts(u"SELECT label FROM log_step"_s);
    CHECK(labels.filter(u"“An”"_s) == QStringList());
    CHECK(labels.filter(u"danh"_s) == QStringList());
    CHECK(labels.filter(u"“(đã xóa tên)”"_s).size() == 2);
    CHECK(labels.filter(u"“Xưa”"_s).size() == 1);
    CHECK(c.left({u"danh"_s}) == QStringList());
}

TEST_CASE("a reason that was taken back before is erased out of the log", "[erasing]")
{
    ErasingCase c;
    const auto session =
        added(c.database, Session{.conference = c.conference, .startsAt = QDateTime(QDate(2024, 3, 5), QTime(8, 0))});
    const auto attendance =
        added(c.database, Attendance{.session = session, .attendee = c.attendee, .reason = u"vắng vì phải mổ"_s});
    changeRecord(c.database, {&schema<Attendance>().type, attendance.value}, {{u"reason"_s, u""_s}});
    erasePerson(c.database, c.person);
    CHECK(Table<Attendance>(c.database).find(attendance)->attendee == c.attendee);
    CHECK(leftWhenClosed(c, {u"vắng vì phải mổ"_s}) == QStringList());
}

TEST_CASE("what others deleted keeps its values, and the log still knows what is gone", "[erasing]")
{
    ErasingCase c;
    const auto other = added(c.database, Person{.fullName = u"Lò Văn Tư"_s});
    const auto guest =
        added(c.database, Attendee{.conference = c.conference, .person = other, .fullName = u"Lò Văn Tư"_s});
    removed(c.database, guest);
    removed(c.database, c.attendee);
    erasePerson(c.database, c.person);
    const QList<BinEntry> bin = binEntries(c.database);
    REQUIRE(bin.size() == 1);
    CHECK(bin.first().title == u"Lò Văn Tư"_s);
    CHECK_NOTHROW(restoreFromBin(c.database, {bin.first().deletion}));
    CHECK(Table<Attendee>(c.database).find(guest)->person == other);
    // Or a rescue would take them for lost.
    for (const QString &gone : {u"attendee"_s, u"post"_s, u"person"_s})
        CHECK(c.database.connection().texts(u"SELECT DISTINCT coalesce(old_row, '-') FROM log_change WHERE table_name "
                                            "= ? AND operation = 'delete' AND old_row IS NULL"_s,
                                            {gone}) == QStringList{u"-"_s});
}

TEST_CASE("guests who were typed in by the name lose it, there and in the bin", "[erasing]")
{
    ErasingCase c;
    const auto guest =
        added(c.database, Attendee{.conference = c.conference, .fullName = ErasingCase::usual(), .post = u"khách"_s});
    const auto gone = added(c.database, Attendee{.conference = c.conference, .fullName = ErasingCase::usual()});
    removed(c.database, gone);
    erasePerson(c.database, c.person);
    CHECK(Table<Attendee>(c.database).find(guest)->fullName == u"(đã xóa tên)"_s);
    CHECK(Table<Attendee>(c.database).find(guest)->post == u"khách"_s);
    REQUIRE(binEntries(c.database).size() == 1);
    CHECK(binEntries(c.database).constFirst().title == u"(đã xóa tên)"_s);
    CHECK(leftWhenClosed(c, tracesOf(ErasingCase::usual())) == QStringList());
}
