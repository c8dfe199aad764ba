// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "views/keyboard.h"

#include "app/sample.h"
#include "domain/directory/person.h"
#include "store/copies/copying.h"
#include "store/file/opening.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Identity damagedClerk{u"thư ký"_s, u"VP-01"_s};

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

/// The sample, with a copy of it if wanted, and then damaged.
struct DamagedUser
{
    KeyboardUser user;
    QString path = user.path(u"Sổ dân vận.danvan"_s);
    QByteArray hash;
    qsizetype persons = 0;

    explicit DamagedUser(bool hasCopy)
    {
        const auto database = createFile(path, damagedClerk);
        fillSample(*database);
        persons = Table<Person>(*database).select().size();
        if (hasCopy)
            makeCopy(*database, path, copyFolderOf(path), QDateTime(QDate(2024, 2, 19), QTime(17, 0)));
    }
    void cutOff()
    {
        REQUIRE(QFile::resize(path, QFileInfo(path).size() * 3 / 4));
        hash = hashOf(path);
    }
    /// A page that nothing reads before the check.
    void spoilPage()
    {
        qint64 page = 0;
        {
            const Connection connection(path, Access::ReadOnly);
            page = connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'succession'"_s).toLongLong();
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page - 1) * 4096));
        REQUIRE(file.write(QByteArray(4096, 'Z')) == 4096);
        file.close();
        hash = hashOf(path);
    }
    void press(const QString &name) { user.seenAs<QAbstractButton>(name).click(); }
    QString banner() const
    {
        const auto *label = qobject_cast<QLabel *>(user.seen(u"standingText"_s));
        return label == nullptr ? QString() : label->text();
    }
    void waitForFile(const QString &wanted)
    {
        QWidget *window = nullptr;
        user.waitFor([&] {
            const auto windows = QApplication::topLevelWidgets();
            const auto shown = std::ranges::find_if(windows, [](const QWidget *each) {
                return each->objectName() == "mainWindow"_L1 && each->isVisible();
            });
            window = shown == windows.end() ? nullptr : *shown;
            return window != nullptr && user.database().path() == wanted;
        });
        QApplication::setActiveWindow(window);
        QTest::qWait(50);
    }
};

} // namespace

TEST_CASE("a damaged file offers its last good copy, which can take its place", "[window][damaged]")
{
    DamagedUser office(true);
    office.cutOff();
    office.user.start(office.path);
    CHECK(office.user.said().contains(office.path));
    CHECK(office.user.seenAs<QAbstractButton>(u"messageAction0"_s).text().toStdString() ==
          "Open the copy of 17h00, 19/02/2024");
    office.press(u"messageAction0"_s);
    const QString copy = copiesIn(copyFolderOf(office.path), office.path).constFirst().path;
    office.waitForFile(copy);
    CHECK(office.banner().contains(office.path));
    CHECK(office.user.database().isReadOnly());
    CHECK(hashOf(office.path) == office.hash);

    office.press(u"standingAction0"_s);
    office.waitForFile(office.path);
    CHECK_FALSE(office.user.database().isReadOnly());
    CHECK(office.user.all<Person>().size() == office.persons);
    // The damaged one is beside it, as it was.
    const QStringList kept = QFileInfo(office.path).dir().entryList({u"*.bak"_s}, QDir::Files);
    REQUIRE(kept.size() == 1);
    CHECK(hashOf(QFileInfo(office.path).dir().filePath(kept.constFirst())) == office.hash);
}

TEST_CASE("what can be read of a damaged file comes into a new one with a report", "[window][damaged]")
{
    DamagedUser office(false);
    office.user.ask.savePath = office.user.path(u"cứu"_s);
    SECTION("found before it opens")
    {
        office.cutOff();
        office.user.start(office.path);
        CHECK(office.user.said().contains(u"no good copy"_s));
        office.press(u"messageAction0"_s);
    }
    SECTION("found when the window is there")
    {
        office.spoilPage();
        office.user.start(office.path);
        office.user.waitFor([&] { return office.banner().contains(office.path); });
        office.press(u"standingAction0"_s);
    }
    const QString target = office.user.path(u"cứu.danvan"_s);
    office.waitForFile(target);
    CHECK(hashOf(office.path) == office.hash);
    CHECK(office.user.ask.questions == QStringList{u"save Sổ dân vận – rescued.danvan"_s});
    CHECK(office.user.all<Person>().size() > 0);
    CHECK(office.user.said().contains(u"record(s) were read"_s));
    CHECK(QFileInfo(office.user.path(u"cứu – report.txt"_s)).size() > 0);
    office.user.answerDialog(
        [&] { office.press(u"messageAction0"_s); },
        [&] {
            CHECK(office.user.seenAs<QPlainTextEdit>(u"report_text"_s).toPlainText().contains(office.path));
            office.press(u"report_close"_s);
        });
}

TEST_CASE("a rescue that is not wanted after all changes nothing", "[window][damaged]")
{
    DamagedUser office(false);
    office.cutOff();
    office.user.start(office.path);
    office.user.ask.savePath.clear();
    office.press(u"messageAction0"_s);
    office.user.waitFor([&] { return !office.user.ask.questions.isEmpty(); });
    CHECK(hashOf(office.path) == office.hash);
    CHECK(office.user.seen(u"startPage"_s) != nullptr);
}

TEST_CASE("a rescue onto a file that is there is refused with a sentence", "[window][damaged]")
{
    DamagedUser office(false);
    office.cutOff();
    office.user.ask.savePath = office.path;
    office.user.start(office.path);
    office.press(u"messageAction0"_s);
    office.user.waitFor([&] { return office.user.said().contains(u"overwritten"_s); });
    CHECK(hashOf(office.path) == office.hash);
}
