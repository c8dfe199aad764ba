// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "domain/conferences/conference.h"
#include "domain/text/dates.h"
#include "store/file/filelock.h"
#include "store/file/officesetup.h"
#include "store/file/opening.h"
#include "store/step.h"
#include "store/table.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void makeOffice(const QString &path)
{
    const auto made = createFile(path, {u"thư ký"_s, u"VP-01"_s});
    setUpOffice(*made, {.name = u"Ban Dân vận Tỉnh ủy"_s, .place = u"Thái Nguyên"_s});
    Step step(*made, u"Chuẩn bị"_s);
    Table<Conference>(*made).insert({.title = u"Hội nghị giao ban"_s, .startsOn = QDate(2024, 2, 28)});
    step.commit();
}

QString banner(KeyboardUser &user)
{
    const auto *label = user.file().window().findChild<QLabel *>(u"standingText"_s);
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

/// The window that somebody turns to.
void turnTo(KeyboardUser &user)
{
    user.file().window().activateWindow();
    QApplication::setActiveWindow(&user.file().window());
    QCoreApplication::processEvents();
}

void showConference(KeyboardUser &user)
{
    turnTo(user);
    user.file().desk().navigator.open(RecordRef{&schema<Conference>().type, 1});
    user.tabTo(u"location"_s);
}

void tryToWrite(KeyboardUser &user)
{
    turnTo(user);
    auto *button = user.file().window().findChild<QAbstractButton *>(u"standingAction0"_s);
    REQUIRE(button != nullptr);
    button->setFocus();
    user.key(Qt::Key_Space);
    QCoreApplication::processEvents();
}

Conference stored(KeyboardUser &user)
{
    return Table<Conference>(user.database()).find({1}).value();
}

/// Another process that has the file for writing.
class OtherProcess
{
public:
    explicit OtherProcess(const QString &path)
    {
        int ends[2];
        REQUIRE(::pipe(ends) == 0);
        m_process = ::fork();
        REQUIRE(m_process >= 0);
        if (m_process == 0) {
            const auto writer = openForWriting(path, {u"Chị Hoa"_s, u"VP-02"_s});
            const char ready = writer ? 'r' : 'x';
            [[maybe_unused]] const auto said = ::write(ends[1], &ready, 1);
            ::pause();
            ::_exit(0);
        }
        char ready = 0;
        REQUIRE(::read(ends[0], &ready, 1) == 1);
        ::close(ends[0]);
        ::close(ends[1]);
        REQUIRE(ready == 'r');
    }
    ~OtherProcess() { die(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    void die()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
};

} // namespace

TEST_CASE("a second window says who writes and since when and shows live what he writes", "[window][two]")
{
    KeyboardUser writer;
    KeyboardUser reader;
    makeOffice(writer.path(u"so.danvan"_s));
    writer.start(writer.path(u"so.danvan"_s));
    REQUIRE_FALSE(writer.database().isReadOnly());
    CHECK(banner(writer).isEmpty());
    const QString since = QDateTime::currentDateTime().toString(u"dd/MM/yyyy"_s);
    reader.start(writer.path(u"so.danvan"_s));
    REQUIRE(reader.database().isReadOnly());
    for (const QString &part : {u"thư ký"_s, u"VP-01"_s, since}) {
        INFO(part.toStdString());
        CHECK(banner(reader).contains(part));
    }
    showConference(reader);
    auto *shown = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(shown != nullptr);
    showConference(writer);
    writer.type(u"Hội trường Tỉnh ủy"_s);
    writer.key(Qt::Key_Tab);
    REQUIRE(stored(writer).location == u"Hội trường Tỉnh ủy"_s);
    reader.waitFor([&] { return shown->text() == u"Hội trường Tỉnh ủy"_s; });
    CHECK_FALSE(banner(reader).isEmpty());
}

TEST_CASE("the editors of a second window refuse what is typed and say why", "[window][two]")
{
    KeyboardUser writer;
    KeyboardUser reader;
    makeOffice(writer.path(u"so.danvan"_s));
    writer.start(writer.path(u"so.danvan"_s));
    reader.start(writer.path(u"so.danvan"_s));
    showConference(reader);
    auto *shown = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(shown != nullptr);
    // The platform sends plain keys to an editor that composes nothing.
    reader.key(Qt::Key_A);
    CHECK(shown->text().isEmpty());
    CHECK(reader.said().contains(u"open for reading only"_s));
    CHECK(reader.said().contains(u"so.danvan"_s));
    reader.key(Qt::Key_Escape);
    reader.file().notices().clear();
    reader.file().notices().say({});
    reader.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(reader.said().contains(u"open for reading only"_s));
    reader.file().notices().say({});
    reader.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(reader.said().contains(u"open for reading only"_s));
    reader.file().notices().say({});
    reader.tabTo(u"session_grid"_s);
    reader.key(Qt::Key_A);
    CHECK(reader.said().contains(u"open for reading only"_s));
    CHECK(stored(reader) == stored(writer));
    CHECK(Table<Session>(writer.database()).select().isEmpty());
    // Looking for something is no change.
    reader.file().notices().say({});
    reader.key(Qt::Key_5, Qt::ControlModifier);
    reader.key(Qt::Key_F, Qt::ControlModifier);
    reader.key(Qt::Key_A);
    CHECK(reader.said().isEmpty());
    CHECK_FALSE(banner(reader).isEmpty());
}

TEST_CASE("a second window becomes the writer when the first is closed and not before", "[window][two]")
{
    KeyboardUser writer;
    KeyboardUser reader;
    const QString path = writer.path(u"so.danvan"_s);
    makeOffice(path);
    writer.start(path);
    reader.start(path);
    showConference(reader);
    tryToWrite(reader);
    CHECK(reader.database().isReadOnly());
    CHECK(reader.said().contains(u"thư ký"_s));
    CHECK_FALSE(banner(reader).isEmpty());
    writer.file().window().close();
    tryToWrite(reader);
    REQUIRE_FALSE(reader.database().isReadOnly());
    CHECK(banner(reader).isEmpty());
    showConference(reader);
    reader.type(u"Nhà khách"_s);
    reader.key(Qt::Key_Tab);
    CHECK(stored(reader).location == u"Nhà khách"_s);
}

TEST_CASE("a file that another process writes is read and is taken over when that process has died", "[window][two]")
{
    KeyboardUser user;
    const QString path = user.path(u"so.danvan"_s);
    makeOffice(path);
    OtherProcess other(path);
    user.start(path);
    REQUIRE(user.database().isReadOnly());
    CHECK(banner(user).contains(u"Chị Hoa"_s));
    CHECK(banner(user).contains(u"VP-02"_s));
    tryToWrite(user);
    CHECK(user.database().isReadOnly());
    other.die();
    REQUIRE(QFile::exists(path + u".lock"_s));
    tryToWrite(user);
    REQUIRE_FALSE(user.database().isReadOnly());
    showConference(user);
    user.type(u"Nhà khách"_s);
    user.key(Qt::Key_Tab);
    CHECK(stored(user).location == u"Nhà khách"_s);
    CHECK(FileLock::holderOf(path).value_or(QString()).contains(u"thư ký"_s));
}

TEST_CASE("a lock that a dead process has left does not keep anybody out", "[window][two]")
{
    KeyboardUser user;
    const QString path = user.path(u"so.danvan"_s);
    makeOffice(path);
    OtherProcess(path).die();
    REQUIRE(QFile::exists(path + u".lock"_s));
    user.start(path);
    CHECK_FALSE(user.database().isReadOnly());
    CHECK(banner(user).isEmpty());
}
