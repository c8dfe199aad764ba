// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsroom.h"

#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/settings/holiday.h"
#include "domain/text/dates.h"
#include "kit/copies/copystate.h"
#include "kit/pages/tabbedroom.h"
#include "settings/settingspages.h"
#include "store/copies/copyfolder.h"
#include "store/copies/copying.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/timequeries.h"
#include "store/table.h"
#include "support.h"
#include "views/kept/filedesk.h"
#include "views/testdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

enum Tab { Office_, Terms, Holidays, Layouts, Wording_, Look_, Keys, File };

struct SettingsCase
{
    TestDesk test;
    std::unique_ptr<TabbedRoom> room;

    explicit SettingsCase(Tab tab, FileContent content = FileContent::Sample) : test(content)
    {
        room.reset(static_cast<TabbedRoom *>(makeSettingsRoom(test.desk(), nullptr)));
        room->tabs().setCurrentIndex(tab);
        room->resize(1200, 700);
        room->show();
        REQUIRE(QTest::qWaitForWindowActive(room.get()));
    }

    template<class W>
    W *part(const char *name)
    {
        W *found = room->tabs().currentWidget()->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
};

} // namespace

TEST_CASE("the lead time of the office is changed in its form")
{
    SettingsCase c(Office_);
    auto *days = c.part<QLineEdit>("due_soon_days");
    days->setFocus();
    days->selectAll();
    typeText(u"7"_s);
    pressKey(Qt::Key_Return);
    CHECK(officeOf(c.test.database())->dueSoonDays == 7);
    CHECK(Table<Office>(c.test.database()).select().size() == 1);
}

TEST_CASE("the office leads to its body in the directory")
{
    SettingsCase c(Office_);
    QTest::mouseClick(c.part<QToolButton>("office_body"), Qt::LeftButton);
    REQUIRE(c.test.opened().size() == 1);
    CHECK(c.test.opened().constFirst().record.type == &schema<Organisation>().type);
    CHECK(c.test.opened().constFirst().record.id == officeOf(c.test.database())->organisation.value);
}

TEST_CASE("a file without an office offers an empty form and no link")
{
    SettingsCase c(Office_, FileContent::Empty);
    CHECK(!c.part<QToolButton>("office_body")->isVisible());
    CHECK(c.part<QLineEdit>("place")->isEnabled());
    CHECK(c.test.said().isEmpty());
}

TEST_CASE("a holiday is entered with the keys and is no working day from then on")
{
    SettingsCase c(Holidays);
    const auto before = holidaysOf(c.test.database()).size();
    c.room->startNew();
    typeText(u"22/11"_s);
    pressKey(Qt::Key_Return);
    typeText(u"Nghỉ bù"_s);
    pressKey(Qt::Key_Return);
    CHECK(holidaysOf(c.test.database()).size() == before + 1);
    CHECK(holidaysOf(c.test.database()).contains(QDate(2024, 11, 22)));
}

TEST_CASE("language and theme and density and zoom and name go to the preferences of this person")
{
    SettingsCase c(Look_);
    auto *language = c.part<QComboBox>("language");
    language->setFocus();
    pressKey(Qt::Key_Down);
    CHECK(c.test.desk().preferences.language() == u"en"_s);
    auto *theme = c.part<QComboBox>("theme");
    theme->setFocus();
    pressKey(Qt::Key_Down);
    CHECK(c.test.desk().preferences.theme() == u"dark"_s);
    QTest::mouseClick(c.part<QCheckBox>("compact"), Qt::LeftButton, {}, QPoint(5, 5));
    CHECK(c.test.desk().preferences.isCompact());
    auto *zoom = c.part<QSpinBox>("zoom");
    zoom->setFocus();
    pressKey(Qt::Key_Up);
    CHECK(c.test.desk().preferences.zoom() == 110);
    auto *author = c.part<QLineEdit>("author");
    author->setFocus();
    typeText(u"Đỗ Thị Uy"_s);
    pressKey(Qt::Key_Tab);
    CHECK(c.test.desk().preferences.author() == u"Đỗ Thị Uy"_s);
    c.test.desk().preferences.setZoom(150);
    CHECK(zoom->value() == 150);
}

TEST_CASE("the keys in the table are those of the menus of the window and the fixed ones")
{
    TestDesk test;
    QMainWindow window;
    QMenu *menu = window.menuBar()->addMenu(u"&Sửa"_s);
    menu->addAction(u"&Hoàn tác"_s)->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    auto *room = static_cast<TabbedRoom *>(makeSettingsRoom(test.desk(), nullptr));
    window.setCentralWidget(room);
    room->tabs().setCurrentIndex(Keys);
    window.show();
    auto *table = room->findChild<QTableWidget *>(u"shortcuts"_s);
    REQUIRE(table->rowCount() > 10);
    CHECK(table->item(0, 0)->text() == u"Sửa"_s);
    CHECK(table->item(0, 1)->text() == u"Ctrl+Z"_s);
    CHECK(table->item(0, 2)->text() == u"Hoàn tác"_s);
    CHECK(!table->findItems(u"Ctrl+D"_s, Qt::MatchExactly).isEmpty());
}

TEST_CASE("the page of the file opens its folder and says which copy is the last one")
{
    FileDesk desk;
    const std::unique_ptr<Room> page(makeFilePage(desk.desk));
    showActive(*page);
    auto *copies = child<QLabel>(*page, "file_copies");
    const QString none = copies->text();
    CHECK_FALSE(none.isEmpty());
    QTest::mouseClick(child<QToolButton>(*page, "file_folder"), Qt::LeftButton);
    CHECK(desk.ask.opened.size() == 1);
    const QString path = desk.database->path();
    makeCopy(*desk.database, path, copyFolderOf(path), QDateTime(QDate(2024, 3, 5), QTime(17, 0)));
    CHECK(copies->text() != none);
    CHECK(copies->text().contains(lastCopyText(*desk.database)));
    CHECK(copies->text().contains(shortDate(copiesIn(copyFolderOf(path), path).first().at.date())));
}
