// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "kit/lists/rowstable.h"
#include "store/file/opening.h"
#include "store/log/bin.h"
#include "store/step.h"
#include "store/table.h"
#include "support.h"
#include "views/keyboard.h"
#include "views/testdesk.h"
#include "window/mainwindow.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// What the first two entries of the menu say while it is open.
QStringList undoAndRedo(QMenu &menu)
{
    emit menu.aboutToShow();
    const QStringList texts{menu.actions().at(0)->text(), menu.actions().at(1)->text()};
    return texts;
}

void write(Database &database, const QString &label)
{
    Step step(database, label);
    Table<Organisation>(database).insert({.title = u"Ban Dân vận"_s});
    step.commit();
}

} // namespace

TEST_CASE("the menu names what undo would take back and redo would bring again", "[window]")
{
    TestDesk desk;
    const MainWindow window(desk.desk());
    auto *menu = window.findChild<QMenu *>(u"menuEdit"_s);
    REQUIRE(menu != nullptr);
    CHECK(undoAndRedo(*menu) == QStringList{u"&Undo"_s, u"&Redo"_s});
    write(desk.database(), u"Sửa “Kế hoạch & chương trình”"_s);
    CHECK(undoAndRedo(*menu).first() == u"&Undo: Sửa “Kế hoạch && chương trình”"_s);
    menu->actions().first()->trigger();
    CHECK(undoAndRedo(*menu) == QStringList{u"&Undo"_s, u"&Redo: Sửa “Kế hoạch && chương trình”"_s});
    emit menu->aboutToHide();
    CHECK(menu->actions().at(1)->text() == u"&Redo"_s);
}

TEST_CASE("a long name is cut in the menu and whole in its tool tip", "[window]")
{
    TestDesk desk;
    const MainWindow window(desk.desk());
    auto *menu = window.findChild<QMenu *>(u"menuEdit"_s);
    const QString label = u"Sửa "_s + u"báo cáo "_s.repeated(60);
    write(desk.database(), label);
    CHECK(undoAndRedo(*menu).first().size() < 80);
    CHECK(menu->actions().first()->toolTip() == label.simplified());
    CHECK(menu->toolTipsVisible());
}

TEST_CASE("journal and bin are reached by their keys", "[window]")
{
    KeyboardUser user;
    user.startWithSample();
    user.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(user.seenAs<RowsTable>(u"journal_table"_s).model()->rowCount() > 0);
    user.key(Qt::Key_B, Qt::ControlModifier);
    CHECK(user.seen(u"bin_page"_s) != nullptr);
    user.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(user.seen(u"journal_page"_s) != nullptr);
}

TEST_CASE("what has been in the bin long enough goes when the file is closed", "[window]")
{
    const int days = GENERATE(as<int>{}, 0, 1);
    KeyboardUser user;
    user.startWithSample();
    const QString path = user.database().path();
    {
        Step step(user.database(), u"Chuẩn bị"_s);
        Office office = user.all<Office>().constFirst();
        office.binDays = days;
        Table<Office>(user.database()).update(office);
        const auto body = Table<Organisation>(user.database()).insert({.title = u"Tạm"_s});
        step.commit();
        Step deletion(user.database(), u"Xóa"_s);
        Table<Organisation>(user.database()).remove(body);
        deletion.commit();
        user.database().connection().execute(u"UPDATE log_step SET at = '2020-01-01T00:00:00.000Z'"_s);
    }
    const QPointer<QWidget> window(&user.file().window());
    window->close();
    user.waitFor([&] { return window.isNull(); });
    CHECK(binEntries(*openForReading(path)).size() == (days == 0 ? 1 : 0));
}
