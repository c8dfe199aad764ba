// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homeroom.h"

#include "domain/conferences/conference.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/pages/room.h"
#include "store/lists/listcount.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/testdesk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct HomeCase
{
    TestDesk test;
    std::unique_ptr<Room> room;

    explicit HomeCase(FileContent content) : test(content) {}

    void show(int width = 1200)
    {
        room.reset(makeHomeRoom(test.desk(), nullptr));
        room->resize(width, 700);
        room->show();
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
    }

    [[nodiscard]] QAbstractButton *button(const QString &name) { return room->findChild<QAbstractButton *>(name); }
    [[nodiscard]] QString text(const QString &name) { return room->findChild<QLabel *>(name)->text(); }
};

template<class R>
Id<R> put(Database &database, const R &record)
{
    Step step(database, u"Chuẩn bị"_s);
    const auto id = Table<R>(database).insert(R(record));
    step.commit();
    return id;
}

} // namespace

TEST_CASE("an empty file shows what to do first and says of each part that nothing is there")
{
    HomeCase c(FileContent::Empty);
    c.show();
    REQUIRE(c.button(u"first_conference"_s) != nullptr);
    CHECK(c.button(u"first_conference"_s)->isVisible());
    for (const char *key : {"overdue", "due_soon", "conferences", "missing_plans", "ending"}) {
        INFO(key);
        const auto *nothing = c.room->findChild<QLabel *>(u"home_%1_nothing"_s.arg(QLatin1StringView(key)));
        CHECK(nothing->isVisible());
        CHECK(!nothing->text().isEmpty());
    }
    QTest::mouseClick(c.button(u"first_directory"_s), Qt::LeftButton);
    REQUIRE(c.test.opened().size() == 1);
    CHECK(c.test.opened().constFirst().room == u"directory"_s);
    CHECK(c.test.said().isEmpty());
}

TEST_CASE("an overdue task opens by a click and all of them by the list with the chip")
{
    HomeCase c(FileContent::Empty);
    const auto body = put(c.test.database(), Organisation{.title = u"Hội Cựu chiến binh tỉnh"_s});
    Id<Task> last;
    for (int day = 1; day <= 9; ++day)
        last = put(c.test.database(), Task{.title = u"Nhiệm vụ %1"_s.arg(day),
                                           .lead = body,
                                           .issuedOn = QDate(2024, 2, 28),
                                           .dueKind = DueKind::Date,
                                           .dueOn = QDate(2024, 10, 20 - day)});
    c.show();
    CHECK(c.text(u"home_overdue_title"_s).contains(u"(9)"_s));
    CHECK(!c.button(u"first_conference"_s)->isVisible());
    auto *first = c.button(u"home_overdue_0"_s);
    REQUIRE(first != nullptr);
    CHECK(first->text() == u"Nhiệm vụ 9"_s);
    first->setFocus();
    pressKey(Qt::Key_Space);
    REQUIRE(c.test.opened().size() == 1);
    CHECK(c.test.opened().constFirst().record == RecordRef{&schema<Task>().type, last.value});
    QTest::mouseClick(c.button(u"home_overdue_all"_s), Qt::LeftButton);
    REQUIRE(c.test.opened().size() == 2);
    const Place place = c.test.opened().at(1);
    CHECK(!place.chip.isEmpty());
    CHECK(countOf(c.test.database(), *place.list, place.conditions) == 9);
}

TEST_CASE("the next conference says how many days are left and follows the file")
{
    HomeCase c(FileContent::Empty);
    c.show();
    const auto id = put(c.test.database(), Conference{.title = u"Hội nghị giao ban quý IV"_s,
                                                      .state = ConferenceState::Scheduled,
                                                      .startsOn = QDate(2024, 11, 23)});
    QCoreApplication::processEvents();
    auto *line = c.button(u"home_conferences_0"_s);
    REQUIRE(line != nullptr);
    CHECK(line->isVisible());
    CHECK(line->accessibleName().contains(u"3"_s));
    QTest::mouseClick(line, Qt::LeftButton);
    REQUIRE(!c.test.opened().isEmpty());
    CHECK(c.test.opened().constFirst().record == RecordRef{&schema<Conference>().type, id.value});
}

TEST_CASE("every line of the sample opens a record and every count is that of its list")
{
    HomeCase c(FileContent::Sample);
    c.show();
    CHECK(c.test.said().isEmpty());
    for (const char *key : {"overdue", "due_soon", "conferences", "missing_plans", "ending"}) {
        auto *all = c.button(u"home_%1_all"_s.arg(QLatin1StringView(key)));
        if (!all->isVisible())
            continue;
        INFO(key);
        QTest::mouseClick(all, Qt::LeftButton);
        const Place place = c.test.opened().constLast();
        const qint64 count = countOf(c.test.database(), *place.list, place.conditions);
        CHECK(c.text(u"home_%1_title"_s.arg(QLatin1StringView(key))).contains(u"(%1)"_s.arg(count)));
    }
    CHECK(!c.test.opened().isEmpty());
}

TEST_CASE("the parts of the home page stand in two columns where there is room and in one where there is not")
{
    HomeCase c(FileContent::Sample);
    c.show(1400);
    const auto left = [&](const char *name) {
        return c.room->findChild<QWidget *>(QString::fromLatin1(name))->mapTo(c.room.get(), QPoint()).x();
    };
    CHECK(left("home_due_soon") > left("home_overdue"));
    c.room->resize(500, 700);
    QCoreApplication::processEvents();
    CHECK(left("home_due_soon") == left("home_overdue"));
}
