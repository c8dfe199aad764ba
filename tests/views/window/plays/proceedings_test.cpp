// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"
#include "views/window/plays/launch.h"

#include "domain/conferences/attendee.h"
#include "domain/conferences/proceedings.h"
#include "domain/tasks/task.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum OpinionColumn { Speaker, Kind, Text };

const QString conclude = u"Phát biểu kết luận hội nghị"_s;

template<class R>
QList<R> under(User &user, Id<AgendaItem> item)
{
    auto all = user.all<R>();
    all.removeIf([&](const R &record) { return record.item != item; });
    return all;
}

void goToItem(KeyboardUser &user, const QString &beginning)
{
    openLaunch(user, u"Proceedings"_s);
    user.tabTo(u"proceedings_items"_s);
    const int row = launchItem(user, beginning).position - 1;
    user.goToCell(row, 0);
}

} // namespace

TEST_CASE("by keys what was said on an item is written down with speaker and kind", "[window][keys]")
{
    KeyboardUser user;
    goToItem(user, conclude);
    const Id<AgendaItem> item = launchItem(user, conclude).id;
    REQUIRE(under<Opinion>(user, item).isEmpty());
    user.tabTo(u"opinion_grid"_s);
    user.type(u"Tạ Văn"_s);
    user.key(Qt::Key_Return);
    user.goToCell(0, Text);
    user.type(u"Đề nghị gửi thông báo kết luận trong tuần"_s);
    user.key(Qt::Key_Return, Qt::ControlModifier);
    user.goToCell(0, Kind);
    user.key(Qt::Key_P);
    const auto opinions = under<Opinion>(user, item);
    REQUIRE(opinions.size() == 1);
    CHECK(opinions.first().text == u"Đề nghị gửi thông báo kết luận trong tuần"_s);
    CHECK(user.stored(opinions.first().speaker).fullName == u"Tạ Văn Lộc"_s);
    CHECK(opinions.first().kind == OpinionKind::Proposal);
}

TEST_CASE("by keys a vote on an item is counted and warns where it does not add up", "[window][keys]")
{
    KeyboardUser user;
    goToItem(user, conclude);
    const Id<AgendaItem> item = launchItem(user, conclude).id;
    user.tabTo(u"vote_grid"_s);
    const QStringList cells{u"Thông qua kết luận"_s, u"30"_s, u"1"_s, u"0"_s, u"34"_s};
    for (int column = 0; column < cells.size(); ++column) {
        user.goToCell(0, column);
        user.type(cells.at(column));
        user.key(Qt::Key_Return);
    }
    const auto votes = under<Vote>(user, item);
    REQUIRE(votes.size() == 1);
    CHECK(votes.first().subject == cells.first());
    CHECK(votes.first().inFavour == 30);
    CHECK(votes.first().against == 1);
    CHECK(votes.first().present == 34);
    CHECK(user.seen(u"vote_warnings"_s) != nullptr);
    user.goToCell(0, 3);
    user.type(u"3"_s);
    user.key(Qt::Key_Return);
    CHECK(under<Vote>(user, item).constFirst().other == 3);
    CHECK(user.seen(u"vote_warnings"_s) == nullptr);
}

TEST_CASE("by keys the outcome of an item is kept", "[window][keys]")
{
    KeyboardUser user;
    goToItem(user, conclude);
    user.tabTo(u"outcome"_s);
    user.type(u"Hội nghị thống nhất"_s);
    user.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(launchItem(user, conclude).outcome == u"Hội nghị thống nhất"_s);
}

TEST_CASE("by mouse an opinion and a vote are written under a chosen item", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Proceedings"_s);
    const Id<AgendaItem> item = launchItem(user, conclude).id;
    auto &items = user.seenAs<QAbstractItemView>(u"proceedings_items"_s);
    const int row = launchItem(user, conclude).position - 1;
    user.clickLine(u"proceedings_items"_s, items.model()->index(row, 0).data().toString());
    user.fillCell(u"opinion_grid"_s, 0, Text, u"Nhất trí với dự thảo"_s);
    user.clickCell(u"opinion_grid"_s, 0, Kind);
    user.fillCell(u"vote_grid"_s, 0, 0, u"Thông qua"_s);
    user.fillCell(u"vote_grid"_s, 0, 1, u"34"_s);
    user.clickCell(u"vote_grid"_s, 0, 0);
    REQUIRE(under<Opinion>(user, item).size() == 1);
    CHECK(under<Opinion>(user, item).constFirst().text == u"Nhất trí với dự thảo"_s);
    REQUIRE(under<Vote>(user, item).size() == 1);
    CHECK(under<Vote>(user, item).constFirst().inFavour == 34);
}

TEST_CASE("by mouse a link under a conclusion leads to its task", "[window][mouse]")
{
    MouseUser user;
    openLaunch(user, u"Conclusions"_s);
    user.clickCell(u"conclusion_grid"_s, 0, 0);
    const auto tasks = user.all<Task>();
    const auto task = std::ranges::find_if(tasks, [&](const Task &t) {
        return t.state == TaskState::InProgress && user.seen(u"link_task_%1"_s.arg(t.id.value)) != nullptr;
    });
    REQUIRE(task != tasks.end());
    CHECK(user.stored(task->conclusion).conference == launch(user).id);
    user.click(u"link_task_%1"_s.arg(task->id.value));
    user.click(u"task_percent_25"_s);
    CHECK(user.stored(task->id).percent == 25);
}
