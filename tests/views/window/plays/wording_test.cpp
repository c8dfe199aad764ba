// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keyboard.h"

#include "domain/settings/officetext.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

TEST_CASE("by keys the office's words are written with a field from the menu and undone", "[window][keys]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_8, Qt::ControlModifier);
    user.tabTo(tabBarName);
    user.goToTab(u"Wording of papers"_s);
    user.tabTo(u"wording_texts"_s);
    // From the agenda's only text down to the invitations and to the second of theirs.
    user.keys({Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down});
    user.tabTo(u"text"_s);
    CHECK(user.seenAs<QPlainTextEdit>(u"text"_s).toPlainText() == u"{office} {greeting} {guest} tới dự {title}."_s);
    user.key(Qt::Key_A, Qt::ControlModifier);
    user.type(u"Trân trọng kính mời "_s);
    user.tabTo(u"wording_insert"_s);
    user.answerMenu([&] { user.key(Qt::Key_Space); }, [&] { user.keys({Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}); });
    user.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(user.all<OfficeText>().size() == 1);
    CHECK(user.all<OfficeText>().constFirst().key == u"invitation.asked"_s);
    CHECK(user.all<OfficeText>().constFirst().text == u"Trân trọng kính mời {guest}"_s);
    user.tabTo(u"wording_restore"_s);
    user.key(Qt::Key_Space);
    CHECK(user.all<OfficeText>().isEmpty());
    user.tabTo(u"wording_texts"_s);
    user.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(user.all<OfficeText>().size() == 1);
}
