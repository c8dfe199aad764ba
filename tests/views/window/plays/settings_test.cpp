// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "domain/directory/term.h"
#include "domain/settings/holiday.h"
#include "domain/settings/layoutprofile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a program that starts later finds.
QByteArray kept(User &user)
{
    QFile file(user.path(u"danvan.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasHoliday(User &user, QDate day, const QString &title)
{
    const auto all = user.all<Holiday>();
    return std::ranges::any_of(all, [&](const Holiday &h) { return h.date == day && h.title == title; });
}

void goToSettings(KeyboardUser &user, const QString &page)
{
    user.startWithSample();
    user.key(Qt::Key_8, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(page);
}

} // namespace

TEST_CASE("by keys theme zoom and rows are chosen and kept for the next start", "[window][keys]")
{
    KeyboardUser user;
    goToSettings(user, u"Look and language"_s);
    user.tabTo(u"theme"_s);
    user.key(Qt::Key_Down);
    user.tabTo(u"compact"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"zoom"_s);
    user.key(Qt::Key_Up);
    CHECK(user.preferences().theme() == u"dark"_s);
    CHECK(user.preferences().isCompact());
    CHECK(user.preferences().zoom() == 100 + Preferences::zoomStep);
    user.waitFor([&] { return kept(user).contains("theme=dark"); });
}

TEST_CASE("by keys the zoom changes from anywhere", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(user.preferences().zoom() == 100 + Preferences::zoomStep);
    user.key(Qt::Key_Minus, Qt::ControlModifier);
    user.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(user.preferences().zoom() == 100 - Preferences::zoomStep);
    user.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(user.preferences().zoom() == 100);
}

TEST_CASE("by keys the place on papers is changed and undone", "[window][keys]")
{
    KeyboardUser user;
    goToSettings(user, u"Office"_s);
    user.tabTo(u"place"_s);
    user.type(u"Sông Công"_s);
    user.key(Qt::Key_Return);
    CHECK(user.all<Office>().constFirst().place == u"Sông Công"_s);
    user.tabTo(u"office_body"_s);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.all<Office>().constFirst().place == u"Thái Nguyên"_s);
}

TEST_CASE("by keys a holiday is entered", "[window][keys]")
{
    KeyboardUser user;
    goToSettings(user, u"Holidays"_s);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"2/9/25"_s);
    user.key(Qt::Key_Return);
    user.type(u"Quốc khánh"_s);
    user.key(Qt::Key_Return);
    CHECK(hasHoliday(user, QDate(2025, 9, 2), u"Quốc khánh"_s));
}

TEST_CASE("by keys a layout is copied and a margin is changed and undone", "[window][keys]")
{
    KeyboardUser user;
    goToSettings(user, u"Layout of papers"_s);
    user.tabTo(u"profile_copy"_s);
    user.key(Qt::Key_Space);
    user.tabTo(u"margins.top"_s);
    user.type(u"999"_s);
    user.key(Qt::Key_Return);
    CHECK(changesOf(user.all<OwnProfile>().constFirst()).isEmpty());
    user.key(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(user.focusName() == u"margins.top"_s);
    user.type(u"25"_s);
    user.key(Qt::Key_Return);
    CHECK(changesOf(user.all<OwnProfile>().constFirst()) == QJsonObject{{u"margins.top"_s, 25}});
    user.tabTo(u"profile_list"_s);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(changesOf(user.all<OwnProfile>().constFirst()).isEmpty());
}

TEST_CASE("by mouse theme zoom and rows are chosen in the settings and in the menu", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_settings"_s);
    user.clickTab(u"Look and language"_s);
    user.choose(u"theme"_s, u"High contrast"_s);
    CHECK(user.preferences().theme() == u"contrast"_s);
    user.click(u"compact"_s);
    CHECK(user.preferences().isCompact());
    user.clickMenu(u"menuView"_s, u"Light"_s);
    CHECK(user.preferences().theme() == u"light"_s);
    user.clickMenu(u"menuView"_s, u"Larger"_s);
    CHECK(user.preferences().zoom() == 100 + Preferences::zoomStep);
}

TEST_CASE("by mouse the place on papers and a holiday are entered", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_settings"_s);
    user.fill(u"office_form/place"_s, u"Sông Công"_s);
    user.clickTab(u"Holidays"_s);
    CHECK(user.all<Office>().constFirst().place == u"Sông Công"_s);
    user.click(u"holiday_new"_s);
    user.fill(u"holiday_form/date"_s, u"2/9/25"_s);
    user.fill(u"holiday_form/title"_s, u"Quốc khánh"_s);
    user.click(u"holiday_form/date"_s);
    CHECK(hasHoliday(user, QDate(2025, 9, 2), u"Quốc khánh"_s));
}
