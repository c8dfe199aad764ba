// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "store/queries/directory/directoryqueries.h"
#include "window/mainwindow.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

/// A file on disk with an office, a new conference being typed into its form.
void startConference(KeyboardUser &user)
{
    user.start();
    user.tabTo(u"startNew"_s);
    user.key(Qt::Key_Space);
    user.type(u"Ban Dân vận Tỉnh ủy"_s);
    user.tabTo(u"place"_s);
    user.type(u"Thái Nguyên"_s);
    user.tabTo(u"newFileMake"_s);
    user.key(Qt::Key_Space);
    user.key(Qt::Key_2, Qt::ControlModifier);
    user.key(Qt::Key_N, Qt::ControlModifier);
    user.type(u"Hội nghị giao ban"_s);
    user.tabTo(u"starts_on"_s);
}

} // namespace

TEST_CASE("a file that is taken away loses nothing of what is typed and takes it when it is back", "[window][file]")
{
    KeyboardUser user;
    startConference(user);
    const QString path = user.database().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    user.type(u"5/3/24"_s);
    user.tabTo(u"ends_on"_s);
    INFO(user.said().toStdString());
    REQUIRE(user.all<Conference>().size() == 1);
    CHECK(user.said().contains(u"so.danvan"_s));
    CHECK(user.all<Conference>().constFirst().startsOn != QDate(2024, 3, 5));
    REQUIRE(QFile::rename(path + u".away"_s, path));
    user.type(u"6/3/24"_s);
    user.tabTo(u"location"_s);
    REQUIRE(user.all<Conference>().size() == 1);
    CHECK(user.all<Conference>().constFirst().startsOn == QDate(2024, 3, 5));
    CHECK(user.all<Conference>().constFirst().endsOn == QDate(2024, 3, 6));
    // What the message said no longer holds.
    CHECK(user.said().isEmpty());
}

TEST_CASE("a window that still holds what could not be saved asks before it closes", "[window][file]")
{
    KeyboardUser user;
    startConference(user);
    const QString path = user.database().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    user.type(u"5/3/24"_s);
    user.tabTo(u"ends_on"_s);
    // As a dialog does: the program goes on while the question stands there.
    user.ask.whileAsked = [] { QTest::qWait(50); };
    user.ask.confirms = false;
    user.file().window().close();
    QTest::qWait(50);
    CHECK(user.ask.questions.size() == 2);
    CHECK(user.file().window().isVisible());
    REQUIRE(QFile::rename(path + u".away"_s, path));
    CHECK(user.all<Conference>().size() == 1);
    REQUIRE(QFile::rename(path, path + u".away"_s));
    user.ask.confirms = true;
    const QPointer<QWidget> window(&user.file().window());
    window->close();
    user.waitFor([&] { return window.isNull(); });
}
