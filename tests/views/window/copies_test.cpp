// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "store/copies/copying.h"
#include "store/copies/sealing.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
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

TEST_CASE("a file that was only looked at since its last copy is not copied again", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    makeCopy(user.database(), path, copyFolderOf(path), QDateTime::currentDateTime());
    closeWindow(user);
    CHECK(copiesIn(copyFolderOf(path), path).size() == 1);
}

TEST_CASE("a copy that fails after closing is told when the file is opened again", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    QFile inTheWay(copyFolderOf(path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    closeWindow(user);
    CHECK_FALSE(user.preferences().failedCopy(path).isEmpty());
    REQUIRE(inTheWay.remove());
    user.start(path);
    CHECK(user.said().contains(copyFolderOf(path)));
    user.seenAs<QAbstractButton>(u"messageAction0"_s).click();
    user.waitFor([&] { return !copiesIn(copyFolderOf(path), path).isEmpty(); });
    user.waitFor([&] { return user.preferences().failedCopy(path).isEmpty(); });
}

TEST_CASE("in the window a copy takes the place of the file, which stays beside it", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    Conference conference = user.all<Conference>().constFirst();
    const QString title = conference.title;
    makeCopy(user.database(), path, copyFolderOf(path), QDateTime(QDate(2024, 2, 20), QTime(16, 30)));
    conference.title = u"Nhầm tên “hội nghị” =1+1 🙂"_s;
    {
        Step step(user.database(), u"Sửa"_s);
        Table<Conference>(user.database()).update(conference);
        step.commit();
    }
    const QPointer<QWidget> window(&user.file().window());
    user.file().desk().navigator.restore(copiesIn(copyFolderOf(path), path).constLast().path);
    user.waitFor([&] { return window.isNull(); });
    CHECK(user.stored(conference.id).title == title);
    const QStringList kept = QFileInfo(path).absoluteDir().entryList({u"*.bak"_s});
    REQUIRE(kept.size() == 1);
    CHECK(user.said().contains(kept.first()));
    CHECK(Table<Conference>(*openForReading(QFileInfo(path).absoluteDir().filePath(kept.first())))
              .find(conference.id)
              ->title == conference.title);
}

TEST_CASE("a copy is opened for reading beside the file", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    const FileCopy copy =
        makeCopy(user.database(), path, copyFolderOf(path), QDateTime(QDate(2024, 2, 20), QTime(16, 30)));
    user.file().desk().navigator.openFile(copy.path);
    CHECK(user.database().path() == copy.path);
    CHECK(user.database().isReadOnly());
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

TEST_CASE("a locked copy is opened with its password into a file of its own", "[window][copies]")
{
    KeyboardUser user;
    const QString path = openedSample(user);
    const FileCopy copy =
        makeCopy(user.database(), path, copyFolderOf(path), QDateTime(QDate(2024, 2, 20), QTime(16, 30)));
    const QString locked = user.path(u"USB.danvan"_s) + sealedSuffix();
    sealFile(sealFor(u"Bí mật"_s, {1, 8192}), copy.path, locked);
    closeWindow(user);
    user.ask.savePath = user.path(u"mở ra.danvan"_s);
    user.ask.passwords = {u"sai"_s};
    user.start(locked);
    CHECK_FALSE(QFileInfo::exists(user.ask.savePath));
    user.ask.passwords = {u"Bí mật"_s};
    user.start(locked);
    CHECK(user.database().path() == user.ask.savePath);
    CHECK_FALSE(user.database().isReadOnly());
    CHECK(user.all<Conference>().size() > 0);
}
