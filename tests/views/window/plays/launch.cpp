// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/plays/launch.h"

#include "views/keyboard.h"
#include "views/mouse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString typedWords = u"gắn với quy chế"_s;

} // namespace

void openLaunch(KeyboardUser &user, const QString &tab)
{
    user.startWithSample();
    user.key(Qt::Key_2, Qt::ControlModifier);
    user.key(Qt::Key_F, Qt::ControlModifier);
    user.type(typedWords);
    user.keys({Qt::Key_Down, Qt::Key_Return});
    user.tabTo(u"workspace_bar"_s);
    user.goToTab(tab);
}

void openLaunch(MouseUser &user, const QString &tab)
{
    user.startWithSample();
    user.click(u"rail_conferences"_s);
    user.click(u"search"_s);
    user.type(typedWords);
    user.doubleClickRow(u"conference_table"_s, 0);
    user.clickTab(tab, u"workspace_bar"_s);
}

Conference launch(User &user)
{
    const auto all = user.all<Conference>();
    const auto at =
        std::ranges::find_if(all, [](const Conference &c) { return c.title.contains(u"gắn với quy chế phối hợp"_s); });
    REQUIRE(at != all.end());
    return *at;
}

QList<AgendaItem> launchItems(User &user)
{
    const Id<Conference> conference = launch(user).id;
    const auto sessions = user.all<Session>();
    const auto at = std::ranges::find(sessions, conference, &Session::conference);
    REQUIRE(at != sessions.end());
    auto items = user.all<AgendaItem>();
    items.removeIf([&](const AgendaItem &item) { return item.session != at->id; });
    std::ranges::sort(items, {}, &AgendaItem::position);
    return items;
}

AgendaItem launchItem(User &user, const QString &beginning)
{
    const auto items = launchItems(user);
    const auto at = std::ranges::find_if(items, [&](const AgendaItem &i) { return i.title.startsWith(beginning); });
    INFO(beginning.toStdString());
    REQUIRE(at != items.end());
    return *at;
}
