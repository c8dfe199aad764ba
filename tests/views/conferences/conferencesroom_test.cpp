// SPDX-License-Identifier: GPL-3.0-or-later
#include "conferences/conferencesroom.h"

#include "conferences/workspace.h"
#include "domain/conferences/proceedings.h"
#include "domain/directory/organisation.h"
#include "domain/tasks/task.h"
#include "kit/forms/recordform.h"
#include "kit/grid/gridmodel.h"
#include "kit/grid/gridview.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "store/log/undo.h"
#include "store/queries/conferences/attendancequeries.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/table.h"
#include "support.h"
#include "tests/store/storesupport.h"
#include "tests/views/conferences/openroom.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

void click(QWidget &parent, const char *name)
{
    auto *button = child<QAbstractButton>(parent, name);
    REQUIRE(button != nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("enter on a conference opens its workspace and the button leads back to the list")
{
    OpenRoom test;
    RecordTable &table = test.room.page().list().table();
    REQUIRE(table.select(test.conference.value));
    table.setFocus();
    pressKey(Qt::Key_Return);
    CHECK(test.room.workspace().isVisible());
    CHECK(test.room.workspace().conference() == test.conference);
    click(test.room, "workspace_back");
    CHECK(table.isVisible());
    CHECK(table.currentId() == test.conference.value);
}

TEST_CASE("choosing rows of the list is no visit so that back leads to the list")
{
    OpenRoom test;
    test.desk.desk().navigator.visited({.room = u"conferences"_s});
    RecordTable &table = test.room.page().list().table();
    table.selectRow(0);
    table.selectRow(1);
    REQUIRE(table.select(test.conference.value));
    table.setFocus();
    pressKey(Qt::Key_Return);
    test.desk.desk().navigator.back();
    CHECK(test.desk.opened().constLast() == Place{.room = u"conferences"_s});
}

TEST_CASE("a new conference is saved from its form and then opened")
{
    OpenRoom test;
    test.room.startNew();
    typeText(u"Hội nghị giao ban công tác dân vận"_s);
    pressKey(Qt::Key_Return);
    const QList<Conference> all = Table<Conference>(test.desk.database()).select(u"ORDER BY id DESC"_s);
    REQUIRE(all.first().title == u"Hội nghị giao ban công tác dân vận"_s);
    CHECK(all.first().startsOn == QDate(2024, 11, 20));
    CHECK(all.first().organizer == officeOf(test.desk.database())->organisation);
    click(test.room, "conference_open");
    CHECK(test.room.workspace().isVisible());
    CHECK(test.room.workspace().conference() == all.first().id);
}

TEST_CASE("records of a conference open the tab that shows them with their row")
{
    OpenRoom test;
    const RecordRef owner{&schema<Conference>().type, test.conference.value};
    const auto opens = [&](const RecordType &type, qint64 id) {
        test.room.open({.room = {}, .record = {&type, id}}, owner);
        return test.tabs().currentIndex();
    };
    CHECK(opens(schema<Session>().type, test.firstOf<Session>()) == 0);
    CHECK(child<GridView>(test.room, "session_grid")->currentId() == test.firstOf<Session>());
    const qint64 item = test.lastOf<AgendaItem>();
    CHECK(opens(schema<AgendaItem>().type, item) == 1);
    CHECK(child<GridView>(test.room, "agenda_item_grid")->currentId() == item);
    CHECK(opens(schema<Attendee>().type, test.lastOf<Attendee>()) == 2);
    const auto opinion = added(test.desk.database(), Opinion{.item = {item}, .text = u"Nhất trí"_s});
    CHECK(opens(schema<Opinion>().type, opinion.value) == 3);
    CHECK(child<GridView>(test.room, "opinion_grid")->currentId() == opinion.value);
    const auto conclusion = added(test.desk.database(), Conclusion{.conference = test.conference, .text = u"Giao"_s});
    CHECK(opens(schema<Conclusion>().type, conclusion.value) == 4);
    CHECK(child<GridView>(test.room, "conclusion_grid")->currentId() == conclusion.value);
}

TEST_CASE("levels and order of the agenda change by keys and undo takes each back at once")
{
    OpenRoom test;
    test.openTab(1);
    auto *grid = child<GridView>(test.room, "agenda_item_grid");
    REQUIRE(grid != nullptr);
    grid->setFocus();
    grid->setCurrentIndex(grid->grid().index(1, 3));
    const qint64 item = grid->currentId();
    const auto stored = [&] { return *Table<AgendaItem>(test.desk.database()).find({item}); };
    const int level = stored().level;
    pressKey(Qt::Key_BracketRight, Qt::ControlModifier);
    CHECK(stored().level == level + 1);
    pressKey(Qt::Key_BracketLeft, Qt::ControlModifier);
    CHECK(stored().level == level);
    click(test.room, "agenda_indent");
    CHECK(stored().level == level + 1);
    undo(test.desk.database());
    CHECK(stored().level == level);
    const int position = stored().position;
    grid->setFocus();
    pressKey(Qt::Key_Up, Qt::AltModifier);
    CHECK(stored().position < position);
}

TEST_CASE("the agenda says in words by how much it runs over")
{
    OpenRoom test;
    const auto agenda = agendaOf(test.desk.database(), test.conference);
    AgendaItem item = agenda.first().items.last();
    item.minutes = 600;
    Session session = agenda.first().session;
    session.endsAt = session.startsAt.addSecs(3600);
    changed(test.desk.database(), item);
    changed(test.desk.database(), session);
    test.openTab(1);
    CHECK(child<QLabel>(test.room, "agenda_findings")->property("kind") == u"warning"_s);
    CHECK_FALSE(child<QLabel>(test.room, "agenda_findings")->text().isEmpty());
}

TEST_CASE("a conference without session gets one from the agenda by one click")
{
    OpenRoom test(FileContent::Sample);
    const auto bare = added(test.desk.database(), Conference{.title = u"Giao ban"_s, .startsOn = QDate(2024, 12, 2)});
    test.room.open({}, {&schema<Conference>().type, bare.value});
    test.tabs().setCurrentIndex(1);
    for (QPushButton *button : test.tabs().currentWidget()->findChildren<QPushButton *>(u"emptyButton"_s))
        QTest::mouseClick(button, Qt::LeftButton);
    const auto sessions = sessionsInOrder(test.desk.database(), bare);
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.first().startsAt == QDateTime(QDate(2024, 12, 2), QTime(8, 0)));
}

TEST_CASE("the outcome of an item is stored when its field is left")
{
    OpenRoom test;
    test.openTab(3);
    auto *items = child<QListWidget>(test.room, "proceedings_items");
    REQUIRE(items != nullptr);
    items->setCurrentRow(2);
    auto *outcome = test.tabs().currentWidget()->findChild<QPlainTextEdit *>(u"outcome"_s);
    REQUIRE(outcome != nullptr);
    outcome->setFocus();
    outcome->selectAll();
    typeText(u"Hội nghị nhất trí thông qua"_s);
    items->setFocus();
    const qint64 item = items->currentItem()->data(Qt::UserRole).toLongLong();
    CHECK(Table<AgendaItem>(test.desk.database()).find({item})->outcome == u"Hội nghị nhất trí thông qua"_s);
}

TEST_CASE("a conclusion becomes a task for every ticked body and one undo takes all back")
{
    OpenRoom test;
    Database &database = test.desk.database();
    const auto bodies = bodiesInOrder(database);
    REQUIRE(bodies.size() > 3);
    const auto conclusion =
        added(database,
              Conclusion{.conference = test.conference, .kind = ConclusionKind::Task, .text = u"Rà soát kế hoạch"_s});
    added(database, ConclusionAddressee{.conclusion = conclusion, .organisation = bodies.first().id});
    test.room.open({.room = {}, .record = {&schema<Conclusion>().type, conclusion.value}},
                   {&schema<Conference>().type, test.conference.value});
    click(test.room, "conclusion_assign");
    auto *tree = child<QTreeWidget>(test.room, "assign_bodies");
    REQUIRE(tree->isVisible());
    // The addressee is ticked already; the last bloc comes as a whole.
    QTreeWidgetItem *bloc = tree->topLevelItem(tree->topLevelItemCount() - 1);
    bloc->setCheckState(0, Qt::Checked);
    auto *due = child<QLineEdit>(*tree->parentWidget(), "due_on");
    due->setFocus();
    typeText(u"31/12/2024"_s);
    click(test.room, "assign_go");
    const auto tasks = Table<Task>(database).select(u"WHERE conclusion_id = ?"_s, {conclusion.value});
    REQUIRE(tasks.size() == bloc->childCount() + 1);
    CHECK(tasks.first().title == u"Rà soát kế hoạch"_s);
    CHECK(tasks.first().dueOn == QDate(2024, 12, 31));
    CHECK(tasks.first().issuedOn == Table<Conference>(database).find(test.conference)->startsOn);
    test.desk.act();
    CHECK(Table<Task>(database).select(u"WHERE conclusion_id = ?"_s, {conclusion.value}).isEmpty());
}

TEST_CASE("printing opens the paper that fits the tab")
{
    OpenRoom test;
    test.openTab(1);
    test.room.print();
    REQUIRE(test.desk.papers().size() == 1);
    test.openTab(2);
    test.room.print();
    REQUIRE(test.desk.papers().size() == 2);
    CHECK(test.desk.papers().constFirst() != test.desk.papers().constLast());
    test.openTab(4);
    test.room.print();
    CHECK(test.tabs().currentIndex() == 5);
    click(test.room, "paper_agenda");
    CHECK(test.desk.papers().size() == 3);
}

TEST_CASE("print on the tab of papers opens the one whose button has the keys, at first the agenda")
{
    OpenRoom test;
    test.openTab(5);
    test.room.print();
    click(test.room, "paper_agenda");
    child<QPushButton>(test.room, "paper_minutes")->setFocus();
    test.room.print();
    click(test.room, "paper_minutes");
    const QStringList &papers = test.desk.papers();
    REQUIRE(papers.size() == 4);
    CHECK(papers[0] == papers[1]);
    CHECK(papers[2] == papers[3]);
    CHECK(papers[0] != papers[2]);
}
