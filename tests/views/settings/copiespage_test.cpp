// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "kit/copies/copystate.h"
#include "kit/pages/room.h"
#include "settings/copies/copylist.h"
#include "settings/copies/differencetree.h"
#include "settings/settingspages.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "support.h"
#include "views/kept/filedesk.h"

#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct CopiesOnPage : FileDesk
{
    const QString path = database->path();
    Id<Organisation> body = add(Organisation{.title = u"Công an tỉnh"_s});
    std::unique_ptr<Room> page;

    void copy(const QDateTime &at) { makeCopy(*database, path, copyFolderOf(path), at); }
    void show()
    {
        page.reset(makeCopiesPage(desk));
        page->resize(1200, 700);
        showActive(*page);
    }
    [[nodiscard]] CopyList &list() { return *child<CopyList>(*page, "copies_list"); }
    [[nodiscard]] DifferenceTree &tree() { return *child<DifferenceTree>(*page, "copy_differences"); }
    [[nodiscard]] QString words() { return child<QLabel>(*page, "copy_words")->text(); }
    void press(const char *name) { QTest::mouseClick(child<QToolButton>(*page, name), Qt::LeftButton); }
    void waitForTree()
    {
        REQUIRE(QTest::qWaitFor([&] { return tree().topLevelItemCount() > 0; }, 60000));
    }
};

const QDateTime monday(QDate(2024, 3, 4), QTime(16, 30));

} // namespace

TEST_CASE("without copies the page says when they are made, and makes one", "[copies]")
{
    CopiesOnPage test;
    test.show();
    CHECK_FALSE(test.list().isVisible());
    test.press("copies_now");
    REQUIRE(QTest::qWaitFor([&] { return test.list().isVisible(); }, 60000));
    CHECK(test.list().topLevelItemCount() == 1);
}

TEST_CASE("a copy shows what would change down to the field", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    changeOne<Organisation>(*test.database, test.body.value,
                            [](Organisation &body) { body.note = u"Ghi chú “mới” =1+1 🙂"_s; });
    test.show();
    test.waitForTree();
    const QTreeWidgetItem &kind = *test.tree().topLevelItem(0);
    REQUIRE(kind.childCount() == 1);
    CHECK(kind.child(0)->text(0) == u"Công an tỉnh"_s);
    REQUIRE(kind.child(0)->childCount() == 1);
    CHECK(kind.child(0)->child(0)->text(1) == u"Ghi chú “mới” =1+1 🙂"_s);
    CHECK(kind.child(0)->child(0)->text(2).isEmpty());
    CHECK(test.words().contains(u"04/3/2024"_s));
}

TEST_CASE("copies of one minute are told apart", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    test.copy(monday.addSecs(7));
    test.copy(monday.addSecs(60));
    test.show();
    QStringList made;
    for (int row = 0; row < test.list().topLevelItemCount(); ++row)
        made.append(test.list().topLevelItem(row)->text(0));
    CHECK(made ==
          QStringList{u"16h31, 04/3/2024"_s, u"16h30, 04/3/2024 (second 7)"_s, u"16h30, 04/3/2024 (second 0)"_s});
    test.list().setCurrentItem(test.list().topLevelItem(1));
    CHECK(QTest::qWaitFor([&] { return test.words().contains(u"16h30, 04/3/2024 (second 7)"_s); }, 60000));
}

TEST_CASE("while one copy is compared another is chosen, and only that one is shown", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    changeOne<Organisation>(*test.database, test.body.value, [](Organisation &body) { body.note = u"Sáng"_s; });
    test.copy(monday.addDays(1));
    changeOne<Organisation>(*test.database, test.body.value, [](Organisation &body) { body.note = u"Chiều"_s; });
    test.show();
    // The newest is being compared since the page is there.
    for (const int row : {1, 0, 1}) {
        test.list().setCurrentItem(test.list().topLevelItem(row));
        CHECK(test.words().contains(u"Comparing"_s));
        CHECK(test.tree().topLevelItemCount() == 0);
    }
    test.waitForTree();
    CHECK(test.words().contains(u"04/3/2024"_s));
    CHECK(test.tree().topLevelItem(0)->child(0)->child(0)->text(2).isEmpty());
    test.list().setCurrentItem(test.list().topLevelItem(0));
    test.waitForTree();
    CHECK(test.words().contains(u"05/3/2024"_s));
    CHECK(test.tree().topLevelItem(0)->child(0)->child(0)->text(2) == u"Sáng"_s);
}

TEST_CASE("a copy that cannot be compared says why, and not beside another", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    QFile broken(QDir(copyFolderOf(test.path)).filePath(copyName(test.path, monday.addDays(1))));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("không phải sổ");
    broken.close();
    changeOne<Organisation>(*test.database, test.body.value, [](Organisation &body) { body.note = u"Mới"_s; });
    test.show();
    REQUIRE(test.list().topLevelItemCount() == 2);
    test.list().setCurrentItem(test.list().topLevelItem(1));
    test.waitForTree();
    CHECK(test.words().contains(u"04/3/2024"_s));
    test.list().setCurrentItem(test.list().topLevelItem(0));
    REQUIRE(QTest::qWaitFor([&] { return !test.words().contains(u"Comparing"_s); }, 60000));
    CHECK(test.words().contains(QFileInfo(broken).fileName()));
    CHECK(test.tree().topLevelItemCount() == 0);
}

TEST_CASE("the page goes while a copy is being compared", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    test.copy(monday.addDays(1));
    test.show();
    test.list().setCurrentItem(test.list().topLevelItem(1));
    REQUIRE(test.words().contains(u"Comparing"_s));
    test.page.reset();
    QTest::qWait(20);
    test.show();
    REQUIRE(QTest::qWaitFor([&] { return !test.words().contains(u"Comparing"_s); }, 60000));
}

TEST_CASE("a choice among the copies is said once", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    test.copy(monday.addDays(1));
    test.show();
    const QSignalSpy said(&test.list(), &CopyList::chosen);
    test.list().setCurrentItem(test.list().topLevelItem(1));
    CHECK(said.size() == 1);
    const QString chosen = test.list().current().path;
    // The page reads the folder anew with each copy.
    test.copy(monday.addDays(2));
    CHECK(said.size() == 2);
    CHECK(test.list().topLevelItemCount() == 3);
    test.list().refresh();
    CHECK(test.list().current().path == chosen);
    CHECK(said.size() == 3);
}

TEST_CASE("restoring asks first and names the copy", "[copies]")
{
    CopiesOnPage test;
    test.copy(monday);
    test.copy(monday.addDays(1));
    test.show();
    QStringList restored;
    QObject::connect(&test.navigator, &Navigator::restoreWanted, &test.navigator,
                     [&](const QString &copy) { restored.append(copy); });
    test.list().setCurrentItem(test.list().topLevelItem(1));
    test.ask.confirms = false;
    test.press("copy_restore");
    CHECK(restored.isEmpty());
    CHECK(test.ask.questions.constLast().contains(u"04/3/2024"_s));
    test.ask.confirms = true;
    test.press("copy_restore");
    CHECK(restored == QStringList{copiesIn(copyFolderOf(test.path), test.path).constLast().path});
}

TEST_CASE("a second place is chosen, locked, and a locked copy is fetched with the password", "[copies]")
{
    CopiesOnPage test;
    const std::unique_ptr<Room> page(makeFilePage(test.desk));
    showActive(*page);
    const auto press = [&](const char *name) { QTest::mouseClick(child<QToolButton>(*page, name), Qt::LeftButton); };
    test.ask.folderPath = test.folder.filePath(u"USB của phòng"_s);
    press("second_choose");
    CHECK(child<QLabel>(*page, "second_words")->text().contains(test.ask.folderPath));
    test.ask.passwords = {u"một"_s, u"hai"_s};
    press("second_lock");
    CHECK(test.preferences.secondPlace(test.path).seal.isEmpty());
    test.ask.passwords = {u"mật khẩu"_s, u"mật khẩu"_s};
    press("second_lock");
    const SecondPlace place = test.preferences.secondPlace(test.path);
    REQUIRE_FALSE(place.seal.isEmpty());
    test.copy(monday);
    CHECK(catchUp(test.path, place, monday) == monday);
    REQUIRE(QFile::remove(copiesIn(copyFolderOf(test.path), test.path).constFirst().path));
    test.show();
    REQUIRE(test.list().topLevelItemCount() == 1);
    CHECK_FALSE(child<QToolButton>(*test.page, "copy_restore")->isVisible());
    test.ask.passwords = {u"sai"_s};
    test.press("copy_fetch");
    CHECK(copiesIn(copyFolderOf(test.path), test.path).isEmpty());
    test.ask.passwords = {u"mật khẩu"_s};
    test.press("copy_fetch");
    CHECK(copiesIn(copyFolderOf(test.path), test.path).size() == 1);
    CHECK(child<QToolButton>(*test.page, "copy_restore")->isVisible());
    press("second_leave");
    CHECK(test.preferences.secondPlace(test.path).folder.isEmpty());
}
