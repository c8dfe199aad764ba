// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "store/table.h"
#include "domain/conferences/conference.h"
#include "domain/directory/term.h"

using namespace Qt::StringLiterals;

TEST_CASE("the first case is played by keys alone from an empty file to the printed agenda", "[window][keys]")
{
    KeyboardUser user;
    user.start();
    user.tabTo(u"startNew"_s);
    user.key(Qt::Key_Space);
    user.type(u"Ban Dân vận Tỉnh ủy Thái Nguyên"_s);
    user.key(Qt::Key_Return);
    user.type(u"BDVTU"_s);
    user.key(Qt::Key_Return);
    user.type(u"Tỉnh ủy Thái Nguyên"_s);
    user.key(Qt::Key_Return);
    user.type(u"Thái Nguyên"_s);
    user.key(Qt::Key_Return);
    user.type(u"Nhiệm kỳ 2020–2025"_s);
    user.key(Qt::Key_Return);
    user.type(u"14/10/2020"_s);
    user.tabTo(u"newFileMake"_s);
    user.key(Qt::Key_Space);
    const auto offices = Table<Office>(user.database()).select();
    REQUIRE(offices.size() == 1);
    CHECK(offices.first().place == u"Thái Nguyên"_s);

    user.key(Qt::Key_2, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(user.focusName() == u"title"_s);
    user.type(u"Hội nghị triển khai công tác dân vận năm 2024"_s);
    user.tabTo(u"starts_on"_s);
    user.type(u"28/2/24"_s);
    user.tabTo(u"chair_id"_s);
    user.type(u"Phạm Thái Hanh"_s);
    user.key(Qt::Key_Return);
    const auto conferences = Table<Conference>(user.database()).select();
    REQUIRE(conferences.size() == 1);
    CHECK(conferences.first().startsOn == QDate(2024, 2, 28));
    CHECK(conferences.first().chair.isValid());
}
