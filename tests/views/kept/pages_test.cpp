// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedesk.h"

#include "conferences/conferencesroom.h"
#include "conferences/workspace.h"
#include "cooperation/matrixpage.h"
#include "directory/organisationpage.h"
#include "domain/conferences/agendaitem.h"
#include "domain/conferences/attendee.h"
#include "domain/cooperation/programme.h"
#include "domain/directory/organisation.h"
#include "store/log/undo.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 120;
using Fatal = QAbstractItemModelTester::FailureReportingMode;

/// Scrolled to the middle, three rows in sight selected.
template<class View>
View &chosen(QWidget &page, const char *name, int scrollBy)
{
    auto *view = page.findChild<View *>(QString::fromLatin1(name));
    REQUIRE(view != nullptr);
    QCoreApplication::processEvents();
    const int middle = view->verticalScrollBar()->maximum() / 2 + scrollBy;
    view->verticalScrollBar()->setValue(middle);
    choose(*view, middle, {rowInSight(*view, 2), rowInSight(*view, 5), rowInSight(*view, 3)});
    return *view;
}

qint64 idInSight(QAbstractItemView &view, int number)
{
    return rowInSight(view, number).data(Qt::UserRole).toLongLong();
}

qint64 currentId(const QAbstractItemView &view)
{
    return view.currentIndex().data(Qt::UserRole).toLongLong();
}

template<class R>
Acts actsOn(QAbstractItemView &view, const std::function<void(R &)> &change, const std::function<void(R &)> &toTheFront,
            const std::function<void(Database &)> &removeAbove)
{
    const qint64 seen = idInSight(view, 4);
    const qint64 current = currentId(view);
    return {.change = [=](Database &d) { changeOne<R>(d, seen, change); },
            .removeAbove = removeAbove,
            .moveOther = [=](Database &d) { changeOne<R>(d, seen, toTheFront); },
            .moveCurrent = [=](Database &d) { changeOne<R>(d, current, toTheFront); }};
}

void settlePage()
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

QString numbered(const QString &word, int number)
{
    return u"%1 %2"_s.arg(word).arg(number, 3, 10, QChar(u'0'));
}

/// A conference with a full agenda and many attendees, open at one of its tabs.
struct ConferenceCase
{
    FileDesk file;
    Id<Conference> conference;
    std::unique_ptr<ConferencesRoom> room;

    explicit ConferenceCase(int tab)
    {
        Step step(*file.database, u"Chuẩn bị"_s);
        conference = Table<Conference>(*file.database)
                         .insert({.title = u"Hội nghị tổng kết"_s, .startsOn = QDate(2024, 11, 25)});
        const auto session =
            Table<Session>(*file.database)
                .insert({.conference = conference, .startsAt = QDateTime(QDate(2024, 11, 25), QTime(8, 0))});
        for (int i = 1; i <= rows; ++i) {
            Table<AgendaItem>(*file.database)
                .insert({.session = session, .position = i, .title = numbered(u"Mục"_s, i), .minutes = 5});
            Table<Attendee>(*file.database)
                .insert({.conference = conference, .fullName = numbered(u"Đại biểu"_s, i), .rank = i});
        }
        step.commit();
        room = std::make_unique<ConferencesRoom>(file.desk, nullptr);
        showActive(*room);
        room->open({}, {&schema<Conference>().type, conference.value});
        room->workspace().tabs().setCurrentIndex(tab);
    }
};

} // namespace

TEST_CASE("the agenda's grid keeps selection and current cell and scroll whatever changes", "[kept]")
{
    ConferenceCase test(1);
    auto &view = chosen<QAbstractItemView>(*test.room, "agenda_item_grid", 5);
    const QAbstractItemModelTester tester(view.model(), Fatal::Fatal);
    checkKeeps(test.file, view,
               actsOn<AgendaItem>(
                   view, [](AgendaItem &item) { item.remark = u"mới"_s; }, [](AgendaItem &item) { item.position = 0; },
                   [](Database &d) { removeOne<AgendaItem>(d, 3); }),
               settlePage);
}

TEST_CASE("the list of attendees keeps selection and current row and scroll whatever changes", "[kept]")
{
    ConferenceCase test(2);
    auto &view = chosen<QAbstractItemView>(*test.room, "attendee_table", 5);
    const QAbstractItemModelTester tester(view.model(), Fatal::Fatal);
    checkKeeps(test.file, view,
               actsOn<Attendee>(
                   view, [](Attendee &a) { a.note = u"mới"_s; }, [](Attendee &a) { a.position = 1; },
                   [](Database &d) { removeOne<Attendee>(d, 3); }),
               settlePage);
}

TEST_CASE("the tree of bodies keeps selection and current body and scroll whatever changes", "[kept]")
{
    FileDesk file;
    for (int i = 1; i <= rows; ++i)
        file.add(Organisation{.title = numbered(u"Ban"_s, i), .parent = {i % 10 == 1 ? 0 : i - (i - 1) % 10}});
    OrganisationPage page(file.desk, nullptr);
    showActive(page);
    auto &view = chosen<QAbstractItemView>(page, "organisation_tree", 5);
    const QAbstractItemModelTester tester(view.model(), Fatal::Fatal);
    const SeenPlace before = placeOf(view);
    for (const QString &words : {u"ban 003"_s, u"không có"_s, u"ban"_s}) {
        INFO(words.toStdString());
        auto *search = page.findChild<QLineEdit *>(u"search"_s);
        page.startFilter();
        search->setText(words);
        settlePage();
        search->clear();
        settlePage();
        CHECK(placeOf(view) == before);
    }
    checkKeeps(file, view,
               actsOn<Organisation>(
                   view, [](Organisation &o) { o.note = u"mới"_s; },
                   [](Organisation &o) {
                       o.title = u"An"_s;
                       o.parent = {};
                   },
                   [](Database &d) { removeOne<Organisation>(d, 3); }),
               settlePage);
}

TEST_CASE("the matrix keeps selection and current cell and scroll whatever changes", "[kept]")
{
    FileDesk file;
    const auto programme = file.add(Programme{.title = u"Chương trình phối hợp"_s,
                                              .effectiveFrom = QDate(2022, 1, 1),
                                              .effectiveUntil = QDate(2026, 12, 31)});
    for (int i = 1; i <= rows; ++i)
        file.add(ProgrammeParty{.programme = programme,
                                .organisation = file.add(Organisation{.title = numbered(u"Ban"_s, i)})});
    MatrixPage page(file.desk, nullptr);
    showActive(page);
    auto &view = chosen<QAbstractItemView>(page, "matrix_table", 5);
    const QAbstractItemModelTester tester(view.model(), Fatal::Fatal);
    checkKeeps(file, view,
               actsOn<Organisation>(
                   view, [](Organisation &o) { o.note = u"mới"_s; }, [](Organisation &o) { o.title = u"An"_s; },
                   [](Database &d) { removeOne<ProgrammeParty>(d, 3); }),
               settlePage);
}

TEST_CASE("rows deleted in a grid leave its view at once and come back with undo", "[kept]")
{
    ConferenceCase test(1);
    // The model's tester would take the numbers of the rows below, which count anew, for rows that were mixed up.
    auto &view = chosen<QAbstractItemView>(*test.room, "agenda_item_grid", 5);
    const QSignalSpy removed(view.model(), &QAbstractItemModel::rowsRemoved);
    const int before = view.model()->rowCount();
    const int scroll = view.verticalScrollBar()->value();
    QTest::keyClick(&view, Qt::Key_Delete);
    settlePage();
    CHECK(view.model()->rowCount() == before - 3);
    CHECK(removed.size() == 3);
    CHECK(view.verticalScrollBar()->value() == scroll);
    REQUIRE(undo(*test.file.database));
    settlePage();
    CHECK(view.model()->rowCount() == before);
}
