// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/languages.h"
#include "tests/support.h"
#include "views/testdesk.h"
#include "window/mainwindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The letters after "&" that an input method for Vietnamese would keep from the menu, or that stand twice.
QStringList badMnemonics(const QWidget &menu)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    QStringList bad;
    QStringList seen;
    for (const QAction *action : menu.actions()) {
        const QString letter = mnemonic.match(action->text()).captured(1).toLower();
        const bool plain = letter.isEmpty() || (letter.front() >= u'a' && letter.front() <= u'z');
        if (!plain || seen.contains(letter))
            bad += action->text();
        if (!letter.isEmpty())
            seen += letter;
    }
    return bad;
}

} // namespace

TEST_CASE("no menu has a mnemonic twice or on a letter with marks", "[window]")
{
    const QString language = GENERATE(u"vi"_s, u"en"_s);
    Languages languages;
    languages.use(language);
    TestDesk desk;
    const MainWindow window(desk.desk());
    const auto *bar = window.findChild<QMenuBar *>();
    REQUIRE(bar != nullptr);
    REQUIRE(bar->actions().size() == 5);
    CHECK(badMnemonics(*bar) == QStringList());
    for (const QMenu *menu : bar->findChildren<QMenu *>())
        CHECK(badMnemonics(*menu) == QStringList());
}
