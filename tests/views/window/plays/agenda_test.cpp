// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"
#include "views/window/plays/launch.h"

#include "domain/directory/organisation.h"

using namespace Qt::StringLiterals;

namespace {

const QString grid = u"agenda_item_grid"_s;
enum Column { Title = 3, Minutes = 4, PinnedStart = 5, Unit = 7, Internal = 10 };

QStringList titles(User &user)
{
    QStringList found;
    for (const AgendaItem &item : launchItems(user))
        found.append(item.title);
    return found;
}

int rowOf(User &user, const QString &beginning)
{
    return launchItem(user, beginning).position - 1;
}

void goToAgenda(KeyboardUser &user)
{
    openLaunch(user, u"Agenda"_s);
    user.tabTo(grid);
}

} // namespace

TEST_CASE("by keys an agenda item goes down and comes back with one undo", "[window][keys]")
{
    KeyboardUser user;
    goToAgenda(user);
    const QStringList before = titles(user);
    user.goToCell(0, Title);
    user.key(Qt::Key_Down, Qt::AltModifier);
    user.key(Qt::Key_Down, Qt::AltModifier);
    QStringList moved = before;
    moved.move(0, 2);
    CHECK(titles(user) == moved);
    user.key(Qt::Key_Up, Qt::AltModifier);
    moved.move(2, 1);
    CHECK(titles(user) == moved);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(titles(user) == before);
}

TEST_CASE("by keys agenda items change their level", "[window][keys]")
{
    KeyboardUser user;
    goToAgenda(user);
    const QString talk = u"Đại biểu phát biểu"_s;
    REQUIRE(launchItem(user, talk).level == 1);
    user.goToCell(rowOf(user, talk), Title);
    user.key(Qt::Key_BracketRight, Qt::ControlModifier);
    CHECK(launchItem(user, talk).level == 2);
    user.key(Qt::Key_M, Qt::ControlModifier);
    CHECK(launchItem(user, talk).level == 3);
    user.key(Qt::Key_BracketLeft, Qt::ControlModifier);
    user.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(launchItem(user, talk).level == 1);
}

TEST_CASE("by keys an agenda item gets its minutes its start and its body", "[window][keys]")
{
    KeyboardUser user;
    goToAgenda(user);
    const QString talk = u"Đại biểu phát biểu"_s;
    const int row = rowOf(user, talk);
    user.goToCell(row, Minutes);
    user.type(u"45"_s);
    user.key(Qt::Key_Return);
    user.goToCell(row, PinnedStart);
    user.type(u"9h15"_s);
    user.key(Qt::Key_Return);
    user.goToCell(row, Unit);
    user.type(u"Sở Nội"_s);
    user.key(Qt::Key_Return);
    user.goToCell(row, Internal);
    user.key(Qt::Key_Space);
    const AgendaItem item = launchItem(user, talk);
    CHECK(item.minutes == 45);
    CHECK(item.pinnedStart == QTime(9, 15));
    CHECK(user.stored(item.unit).title == u"Sở Nội vụ tỉnh Thái Nguyên"_s);
    CHECK(item.internal);
}

TEST_CASE("by keys an agenda item is added and deleted and undone", "[window][keys]")
{
    KeyboardUser user;
    goToAgenda(user);
    const QStringList before = titles(user);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.goToCell(int(before.size()), Title);
    user.type(u"Chụp ảnh lưu niệm"_s);
    user.key(Qt::Key_Return);
    CHECK(titles(user) == before + QStringList{u"Chụp ảnh lưu niệm"_s});
    user.goToCell(0, Title);
    user.key(Qt::Key_Delete);
    CHECK_FALSE(titles(user).contains(before.first()));
    user.key(Qt::Key_Escape);
    user.tabTo(u"messageAction0"_s);
    user.key(Qt::Key_Space);
    CHECK(titles(user).first() == before.first());
}

TEST_CASE("by mouse an agenda item is dragged to another place", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Agenda"_s);
    const QStringList before = titles(user);
    user.dragRow(grid, 0, 2);
    QStringList moved = before;
    moved.move(0, 2);
    CHECK(titles(user) == moved);
    user.dragRow(grid, 2, 0);
    CHECK(titles(user) == before);
}

TEST_CASE("by mouse an agenda item is moved by its buttons and by the context menu", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Agenda"_s);
    const QStringList before = titles(user);
    user.clickCell(grid, 1, Title);
    user.click(grid + u"_up"_s);
    QStringList moved = before;
    moved.move(1, 0);
    CHECK(titles(user) == moved);
    user.click(grid + u"_down"_s);
    CHECK(titles(user) == before);
    user.click(u"agenda_indent"_s);
    CHECK(launchItem(user, before.at(1)).level == 2);
    user.clickContextMenu(grid, user.seenAs<QAbstractItemView>(grid).model()->index(1, Title), u"One level up"_s);
    CHECK(launchItem(user, before.at(1)).level == 1);
}

TEST_CASE("by mouse an agenda item becomes internal and is deleted and undone", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Agenda"_s);
    const AgendaItem first = launchItems(user).first();
    REQUIRE_FALSE(first.internal);
    auto &view = user.seenAs<QAbstractItemView>(grid);
    user.tick(grid, view.model()->index(0, Internal));
    CHECK(user.stored(first.id).internal);
    user.clickCell(grid, 0, Title);
    user.click(grid + u"_delete"_s);
    CHECK(launchItems(user).first().id != first.id);
    user.click(u"messageAction0"_s);
    CHECK(launchItems(user).first().id == first.id);
}
