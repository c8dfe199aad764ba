// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"
#include "views/mouse.h"

#include "domain/directory/organisation.h"
#include "domain/directory/person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<class R>
R titled(User &user, const QString &title, QString R::*name = &R::title)
{
    const auto all = user.all<R>();
    const auto at = std::ranges::find(all, title, name);
    INFO(title.toStdString());
    REQUIRE(at != all.end());
    return *at;
}

void checkName(User &user)
{
    const auto body = titled<Organisation>(user, u"Sở Khoa học tỉnh Thái Nguyên"_s);
    const auto names = user.owned(&OrganisationName::organisation, body.id);
    REQUIRE(names.size() == 1);
    CHECK(names.first().fullName == u"Sở Khoa học và Công nghệ tỉnh Thái Nguyên"_s);
    CHECK(names.first().symbol == u"SKHCN"_s);
    CHECK(names.first().validFrom == QDate(2025, 3, 1));
}

void checkSuccession(User &user)
{
    const auto from = titled<Organisation>(user, u"Ban Tuyên giáo Tỉnh ủy Thái Nguyên"_s);
    const auto successions = user.owned(&Succession::from, from.id);
    REQUIRE(successions.size() == 1);
    CHECK(user.stored(successions.first().to).title == u"Ban Tuyên giáo và Dân vận Tỉnh ủy Thái Nguyên"_s);
    CHECK(successions.first().date == QDate(2025, 3, 1));
}

void checkPost(User &user)
{
    const auto person = titled(user, u"Nguyễn Văn Bình"_s, &Person::fullName);
    const auto posts = user.owned(&Post::person, person.id);
    REQUIRE(posts.size() == 1);
    CHECK(posts.first().title == u"Phó Giám đốc"_s);
    CHECK(user.stored(posts.first().organisation).title == u"Sở Nội vụ tỉnh Thái Nguyên"_s);
}

/// Types and goes on, cell by cell of the first row.
void fillRow(KeyboardUser &user, std::initializer_list<std::pair<int, QString>> cells)
{
    for (const auto &[column, text] : cells) {
        user.goToCell(0, column);
        user.type(text);
        user.key(Qt::Key_Return);
    }
}

} // namespace

TEST_CASE("by keys a new body gets a name with its day", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_3, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Sở Khoa học tỉnh Thái Nguyên"_s);
    user.key(Qt::Key_Return);
    user.tabTo(u"organisation_name_grid"_s);
    fillRow(user, {{0, u"Sở Khoa học và Công nghệ tỉnh Thái Nguyên"_s}, {2, u"SKHCN"_s}, {3, u"1/3/2025"_s}});
    checkName(user);
}

TEST_CASE("by keys a body goes over into its successor", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_3, Qt::ControlModifier);
    user.key(Qt::Key_F, Qt::ControlModifier);
    user.type(u"BTGTU"_s);
    user.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return});
    user.tabTo(u"successor_grid"_s);
    fillRow(user, {{0, u"Ban Tuyên giáo và"_s}, {1, u"1/3/2025"_s}});
    checkSuccession(user);
}

TEST_CASE("by keys a new person gets a post", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_3, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(u"Persons"_s);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Nguyễn Văn Bình"_s);
    user.key(Qt::Key_Return);
    user.tabTo(u"post_grid"_s);
    fillRow(user, {{0, u"Sở Nội vụ"_s}, {1, u"Phó Giám đốc"_s}});
    checkPost(user);
}

TEST_CASE("by keys a body is deleted and comes back", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    const auto body = titled<Organisation>(user, u"Ban Dân vận Huyện ủy Võ Nhai"_s);
    const auto count = user.all<Organisation>().size();
    user.key(Qt::Key_3, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Cơ quan nhập nhầm"_s);
    user.key(Qt::Key_Return);
    REQUIRE(user.all<Organisation>().size() == count + 1);
    user.key(Qt::Key_F, Qt::ControlModifier);
    user.type(u"nhập nhầm"_s);
    user.keys({Qt::Key_Down, Qt::Key_Delete});
    CHECK(user.all<Organisation>().size() == count);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(titled<Organisation>(user, u"Cơ quan nhập nhầm"_s).id != body.id);
    // What others still refer to stays, and the program says why.
    user.key(Qt::Key_F, Qt::ControlModifier);
    user.type(u"Võ Nhai"_s);
    user.keys({Qt::Key_Down, Qt::Key_Delete});
    CHECK(user.stored(body.id).title == body.title);
    CHECK_FALSE(user.said().isEmpty());
}

TEST_CASE("by mouse a new body gets a name with its day", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_directory"_s);
    user.click(u"organisation_new"_s);
    user.fill(u"organisation_form/title"_s, u"Sở Khoa học tỉnh Thái Nguyên"_s);
    user.choose(u"organisation_form/kind"_s, u"State"_s);
    const QString grid = u"organisation_name_grid"_s;
    user.fillCell(grid, 0, 0, u"Sở Khoa học và Công nghệ tỉnh Thái Nguyên"_s);
    user.fillCell(grid, 0, 2, u"SKHCN"_s);
    user.fillCell(grid, 0, 3, u"1/3/2025"_s);
    user.clickCell(grid, 0, 0);
    checkName(user);
    CHECK(titled<Organisation>(user, u"Sở Khoa học tỉnh Thái Nguyên"_s).kind == OrganisationKind::StateBody);
}

TEST_CASE("by mouse a body goes over into its successor and a person gets a post", "[window][mouse]")
{
    MouseUser user;
    user.startWithSample();
    user.click(u"rail_directory"_s);
    user.clickLine(u"organisation_tree"_s, u"Ban Tuyên giáo Tỉnh ủy"_s);
    user.fillCell(u"successor_grid"_s, 0, 0, u"Ban Tuyên giáo và"_s);
    user.clickOffer(u"Ban Tuyên giáo và Dân vận"_s);
    user.fillCell(u"successor_grid"_s, 0, 1, u"1/3/2025"_s);
    user.clickCell(u"successor_grid"_s, 0, 0);
    checkSuccession(user);
    user.clickTab(u"Persons"_s);
    user.click(u"person_new"_s);
    user.fill(u"person_form/full_name"_s, u"Nguyễn Văn Bình"_s);
    user.click(u"person_form/telephone"_s);
    user.fillCell(u"post_grid"_s, 0, 0, u"Sở Nội vụ"_s);
    user.clickOffer(u"Sở Nội vụ tỉnh Thái Nguyên"_s);
    user.fillCell(u"post_grid"_s, 0, 1, u"Phó Giám đốc"_s);
    user.clickCell(u"post_grid"_s, 0, 0);
    checkPost(user);
}
