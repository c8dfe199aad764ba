// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "store/copies/copying.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "window/mainwindow.h"

#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void closeWindow(KeyboardUser &user)
{
    const QPointer<QWidget> window(&user.file().window());
    window->close();
    user.waitFor([&] { return window.isNull(); });
}

/// Copies the sample to a file of the user's own, so that others may be opened on it.
QString openedSample(KeyboardUser &user)
{
    user.startWithSample();
    return user.database().path();
}

} // namespace

TEST_CASE("after closing a file in which something was written there is a copy with it", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    Conference conference = user.all<Conference>().constFirst();
    conference.note = u"Sửa trước khi đóng"_s;
    {
        Step step(user.database(), u"Sửa"_s);
        Table<Conference>(user.database()).update(conference);
        step.commit();
    }
    closeWindow(user);
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    REQUIRE(copies.size() == 1);
    CHECK(Table<Conference>(*openForReading(copies[0].path)).find(conference.id)->note == conference.note);
}

TEST_CASE("after closing a file that was only looked at there is no copy", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    closeWindow(user);
    CHECK_FALSE(QFileInfo::exists(copyFolderOf(path)));
}

TEST_CASE("status line and home say when the last copy was made", "[window][copies]")
{
    KeyboardUser user;
    openedSample(user);
    const auto status = [&] { return user.seenAs<QToolButton>(u"statusCopy"_s).text(); };
    const QString before = status();
    makeCopy(user.database(), user.database().path(), copyFolderOf(user.database().path()),
             QDateTime(QDate(2024, 2, 20), QTime(16, 30)));
    CHECK(status() != before);
    CHECK(status().contains(u"20/02/2024"_s));
    CHECK(user.seenAs<QLabel>(u"home_last_copy"_s).text().contains(u"20/02/2024"_s));
}
