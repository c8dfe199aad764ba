// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/attendees/attendeemodel.h"
#include "conferences/attendees/attendeetable.h"
#include "domain/directory/organisation.h"
#include "store/log/undo.h"
#include "store/step.h"
#include "support.h"
#include "tests/store/storesupport.h"
#include "tests/views/conferences/openroom.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// The room on a conference of its own with so many attendees, at its list of them.
struct AttendeeRoom : OpenRoom
{
    Id<Session> session;
    AttendeeTable *table;

    explicit AttendeeRoom(int count)
    {
        Database &database = desk.database();
        conference = added(database, Conference{.title = u"Đại hội"_s, .startsOn = QDate(2024, 11, 25)});
        session =
            added(database, Session{.conference = conference, .startsAt = QDateTime(QDate(2024, 11, 25), QTime(8, 0))});
        Step step(database, u"Mời"_s);
        for (int i = 0; i < count; ++i)
            Table<Attendee>(database).insert(
                {.conference = conference, .fullName = u"Nguyễn Văn %1"_s.arg(i, 4, 10, QChar(u'0')), .rank = i + 1});
        step.commit();
        openTab(2);
        table = child<AttendeeTable>(room, "attendee_table");
        REQUIRE(table != nullptr);
        table->setFocus();
    }

    [[nodiscard]] QList<Attendance> marks() { return attendancesAt(desk.database(), session); }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found.append(table->model()->index(row, AttendeeModel::Name).data().toString());
        return found;
    }
    [[nodiscard]] QList<Attendee> stored()
    {
        return Table<Attendee>(desk.database()).select(u"WHERE conference_id = ? ORDER BY id"_s, {conference.value});
    }
};

} // namespace

TEST_CASE("one key marks how an attendee came and another takes the mark off")
{
    AttendeeRoom test(3);
    test.table->selectRow(1);
    pressKey(Qt::Key_C);
    REQUIRE(test.marks().size() == 1);
    CHECK(test.marks().constFirst().state == AttendanceState::Present);
    CHECK(test.marks().constFirst().attendee == test.stored().at(1).id);
    pressKey(Qt::Key_M);
    REQUIRE(test.marks().size() == 1);
    CHECK(test.marks().constFirst().state == AttendanceState::Late);
    pressKey(Qt::Key_K);
    CHECK(test.marks().constFirst().state == AttendanceState::Absent);
    pressKey(Qt::Key_S);
    CHECK(test.marks().constFirst().state == AttendanceState::LeftEarly);
    pressKey(Qt::Key_Backspace);
    CHECK(test.marks().isEmpty());
}

TEST_CASE("an absence with reason asks for it once and is not marked without one")
{
    AttendeeRoom test(3);
    test.table->selectAll();
    pressKey(Qt::Key_V);
    CHECK(test.marks().isEmpty());
    test.desk.ask.answer = u"đi công tác"_s;
    pressKey(Qt::Key_V);
    REQUIRE(test.marks().size() == 3);
    CHECK(test.marks().constLast().reason == u"đi công tác"_s);
    CHECK(test.desk.ask.questions.size() == 2);
    test.desk.act();
    CHECK(test.marks().isEmpty());
}

TEST_CASE("marking one of five thousand attendees touches one row and reloads nothing")
{
    AttendeeRoom test(5000);
    QSignalSpy resets(test.table->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(test.table->model(), &QAbstractItemModel::dataChanged);
    test.table->selectRow(4000);
    pressKey(Qt::Key_C);
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(0).toModelIndex().row() == 4000);
    CHECK(changes.first().at(1).toModelIndex().row() == 4000);
    undo(test.desk.database());
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 2);
}

TEST_CASE("the counts follow each mark")
{
    AttendeeRoom test(4);
    auto *counts = child<QLabel>(test.room, "attendance_counts");
    test.table->selectRow(0);
    pressKey(Qt::Key_C);
    CHECK(static_cast<AttendeeModel *>(test.table->model())->counts() == AttendanceCounts{4, 1, 0});
    CHECK(counts->text().contains(u"25 %"_s));
    QTest::mouseClick(child<QToolButton>(test.room, "mark_absent"), Qt::LeftButton);
    CHECK(static_cast<AttendeeModel *>(test.table->model())->counts() == AttendanceCounts{4, 0, 1});
}

TEST_CASE("attendees are moved by hand with keys and go by rank again by a button")
{
    AttendeeRoom test(4);
    const QStringList byRank = test.names();
    test.table->selectRow(2);
    pressKey(Qt::Key_Up, Qt::AltModifier);
    CHECK(test.names() == QStringList{byRank.at(0), byRank.at(2), byRank.at(1), byRank.at(3)});
    CHECK(test.table->currentIndex().row() == 1);
    CHECK(test.stored().at(2).position == 2);
    CHECK(test.stored().at(3).position == 0);
    QTest::mouseClick(child<QToolButton>(test.room, "attendee_rank"), Qt::LeftButton);
    CHECK(test.names() == byRank);
}

TEST_CASE("roles and groups are given to all that are selected in one step")
{
    AttendeeRoom test(3);
    test.table->selectAll();
    child<QAction>(test.room, "role_press")->trigger();
    for (const Attendee &attendee : test.stored())
        CHECK(attendee.role == AttendeeRole::Press);
    test.desk.act();
    CHECK(test.stored().constFirst().role == AttendeeRole::Delegate);
    test.desk.ask.answer = u"Đại biểu cơ sở"_s;
    child<QAction>(test.room, "group_new")->trigger();
    const auto groups = attendeeSheet(test.desk.database(), test.conference)->groups;
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().title == u"Đại biểu cơ sở"_s);
    CHECK(test.stored().constLast().group == groups.first().id);
}

TEST_CASE("deleted attendees come back by the button of the message")
{
    AttendeeRoom test(5);
    test.table->selectRow(1);
    pressKey(Qt::Key_Delete);
    CHECK(test.stored().size() == 4);
    CHECK(test.table->currentIndex().row() == 1);
    test.desk.act();
    CHECK(test.stored().size() == 5);
}

TEST_CASE("the box adds a person with the post of the day and then stands ready for the next")
{
    AttendeeRoom test(0);
    Database &database = test.desk.database();
    const auto body = added(database, Organisation{.title = u"Hội Cựu chiến binh xã Vô Tranh"_s});
    const auto person = added(database, Person{.fullName = u"Đỗ Thế Quỳnh"_s});
    added(database, Post{.person = person, .organisation = body, .title = u"Chủ tịch"_s, .rank = 3});
    auto *box = child<QLineEdit>(test.room, "attendee_call");
    box->setFocus();
    QTest::keyClicks(box, u"do the quynh"_s);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(test.stored().size() == 1);
    const Attendee attendee = test.stored().constFirst();
    CHECK(attendee.person == person);
    CHECK(attendee.post == u"Chủ tịch"_s);
    CHECK(attendee.organisationName == u"Hội Cựu chiến binh xã Vô Tranh"_s);
    CHECK(attendee.rank == 3);
    CHECK(box->text().isEmpty());
    CHECK(box->hasFocus());
    QTest::keyClicks(box, u"do the quynh"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(test.stored().size() == 1);
}

TEST_CASE("a whole body is added in one step and somebody unknown by name alone")
{
    AttendeeRoom test(0);
    Database &database = test.desk.database();
    const auto body = added(database, Organisation{.title = u"Xquzt"_s});
    for (int i = 0; i < 3; ++i) {
        const auto person = added(database, Person{.fullName = u"Lò Văn %1"_s.arg(i)});
        added(database, Post{.person = person, .organisation = body, .title = u"Ủy viên"_s});
    }
    auto *box = child<QLineEdit>(test.room, "attendee_call");
    box->setFocus();
    QTest::keyClicks(box, u"xquzt"_s);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(test.stored().size() == 3);
    test.desk.act();
    CHECK(test.stored().isEmpty());
    typeText(u"Bà Zzuzu"_s);
    QTest::keyClick(box, Qt::Key_Return);
    REQUIRE(test.stored().size() == 1);
    CHECK(test.stored().constFirst().fullName == u"Bà Zzuzu"_s);
    CHECK_FALSE(test.stored().constFirst().person.isValid());
}
