// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/copykeeper.h"

#include "domain/directory/organisation.h"
#include "kit/copies/copystate.h"
#include "kit/copies/secondplacerun.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "support.h"
#include "views/kept/filedesk.h"
#include "window/statusline.h"

#include <QDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A file with a keeper of its copies, and a clock that the test moves.
struct KeptFile : FileDesk
{
    QDateTime now{QDate(2024, 3, 5), QTime(1, 0), Qt::UTC};
    std::unique_ptr<Database> own;
    std::unique_ptr<Desk> ownDesk;
    QStringList said;

    KeptFile()
    {
        const QString path = database->path();
        database.reset();
        own = openForWriting(path, {u"thư ký"_s, u"VP-01"_s, [this] { return now; }});
        ownDesk = std::make_unique<Desk>(Desk{*own, preferences, ask, notices, navigator, desk.today});
        QObject::connect(&notices, &Notices::posted, &notices, [this](const Notice &n) { said.append(n.text); });
    }
    void write(const QString &title)
    {
        Step step(*own, u"Thêm"_s);
        Organisation body{.title = title};
        Table<Organisation>(*own).insert(body);
        step.commit();
    }
    [[nodiscard]] QList<FileCopy> copies() const { return copiesIn(copyFolderOf(own->path()), own->path()); }
    void waitForCopies(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return copies().size() == count; }, 60000));
    }
    void waitForSecond(const QDateTime &moment)
    {
        REQUIRE(QTest::qWaitFor([&] { return preferences.secondPlace(own->path()).caughtUp == moment; }, 60000));
    }
};

} // namespace

TEST_CASE("a copy is made when an hour has passed in which something was written", "[copies]")
{
    KeptFile file;
    CopyKeeper keeper(*file.ownDesk);
    file.write(u"Công an tỉnh"_s);
    file.now = file.now.addSecs(59 * 60);
    keeper.look();
    QTest::qWait(100);
    CHECK(file.copies().isEmpty());
    file.now = file.now.addSecs(60);
    keeper.look();
    file.waitForCopies(1);
    const auto copy = openForReading(file.copies().constFirst().path);
    CHECK(Table<Organisation>(*copy).select().constLast().title == u"Công an tỉnh"_s);
    // Nothing new, and another hour.
    file.now = file.now.addSecs(2 * 3600);
    keeper.look();
    QTest::qWait(100);
    CHECK(file.copies().size() == 1);
    CHECK(keeper.copyAtEnd().isEmpty());
    CHECK(file.copies().size() == 1);
}

TEST_CASE("what is undone after a copy is news for the next one", "[copies]")
{
    KeptFile file;
    CopyKeeper keeper(*file.ownDesk);
    file.write(u"Báo Thái Nguyên"_s);
    REQUIRE(keeper.copyAtEnd().isEmpty());
    REQUIRE(undo(*file.own));
    file.now = file.now.addSecs(3600);
    REQUIRE(keeper.copyAtEnd().isEmpty());
    CHECK(file.copies().size() == 2);
}

TEST_CASE("what a killed program has written without a copy is copied at the next end", "[copies]")
{
    KeptFile file;
    file.write(u"Đài Phát thanh"_s);
    // Opened again: nothing new is written.
    CopyKeeper keeper(*file.ownDesk);
    CHECK(keeper.copyAtEnd().isEmpty());
    CHECK(file.copies().size() == 1);
}

TEST_CASE("a copy that cannot be made is said once, with a button that tries again", "[copies]")
{
    KeptFile file;
    CopyKeeper keeper(*file.ownDesk);
    file.write(u"Công an tỉnh"_s);
    QFile inTheWay(copyFolderOf(file.own->path()));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    file.now = file.now.addSecs(3600);
    keeper.look();
    keeper.look();
    REQUIRE(file.said.size() == 1);
    CHECK(file.said.first().contains(copyFolderOf(file.own->path())));
    CHECK_FALSE(keeper.copyAtEnd().isEmpty());
}

TEST_CASE("copies are brought to the second place, and caught up when it is back", "[copies]")
{
    KeptFile file;
    const SecondPlace place{file.folder.filePath(u"USB"_s), {}, {}};
    file.preferences.setSecondPlace(file.own->path(), place);
    CopyKeeper keeper(*file.ownDesk);
    file.write(u"Công an tỉnh"_s);
    REQUIRE(keeper.copyAtEnd().isEmpty());
    QTest::qWait(100);
    CHECK_FALSE(file.preferences.secondPlace(file.own->path()).caughtUp.isValid());
    CHECK(copyState(*file.own, file.preferences).light == Role::DueSoon);
    CHECK(copyState(*file.own, file.preferences).where.contains(place.folder));
    prepareSecondPlace(file.own->path(), place);
    keeper.look();
    file.waitForSecond(file.copies().constFirst().at);
    CHECK(copiesIn(secondFolderOf(file.own->path(), place), file.own->path()).size() == 1);
    CHECK(copyState(*file.own, file.preferences).light == Role::DoneOnTime);
}

TEST_CASE("the light says how the copies stand", "[copies]")
{
    KeptFile file;
    const auto light = [&] { return copyState(*file.own, file.preferences).light; };
    CHECK(light() == Role::NotStarted);
    file.write(u"Công an tỉnh"_s);
    CHECK(light() == Role::Warning);
    makeCopy(*file.own, file.own->path(), copyFolderOf(file.own->path()), file.now.toLocalTime());
    CHECK(light() == Role::DoneOnTime);
    file.now = file.now.addSecs(60);
    file.write(u"Báo Thái Nguyên"_s);
    CHECK(light() == Role::DoneOnTime);
    file.now = file.now.addSecs(3600);
    CHECK(light() == Role::DueSoon);
}

TEST_CASE("the light goes by the first thing that is in no copy, and says since when that is", "[copies]")
{
    KeptFile file;
    const auto state = [&] { return copyState(*file.own, file.preferences); };
    file.write(u"Công an tỉnh"_s);
    makeCopy(*file.own, file.own->path(), copyFolderOf(file.own->path()), file.now.toLocalTime());
    CHECK_FALSE(state().where.contains(u"in no copy"_s));
    // An old copy is no harm as long as nothing is written.
    file.now = file.now.addSecs(5 * 3600);
    CHECK(state().light == Role::DoneOnTime);
    file.write(u"Báo Thái Nguyên"_s);
    CHECK(state().light == Role::DoneOnTime);
    CHECK(state().where.contains(u"since 13h00, 05/3/2024"_s));
    file.now = file.now.addSecs(59 * 60);
    file.write(u"Đài “=1+1” 🙂"_s);
    CHECK(state().light == Role::DoneOnTime);
    file.now = file.now.addSecs(60);
    CHECK(state().light == Role::DueSoon);
    CHECK(state().where.contains(u"since 13h00, 05/3/2024"_s));
    // What is taken back is no longer waiting.
    REQUIRE(undo(*file.own));
    REQUIRE(undo(*file.own));
    CHECK(state().light == Role::DoneOnTime);
    CHECK_FALSE(state().where.contains(u"in no copy"_s));
}

TEST_CASE("the status line shows by itself that what was written has grown old", "[copies]")
{
    KeptFile file;
    file.write(u"Công an tỉnh"_s);
    makeCopy(*file.own, file.own->path(), copyFolderOf(file.own->path()), file.now.toLocalTime());
    file.now = file.now.addSecs(60);
    file.write(u"Báo Thái Nguyên"_s);
    StatusLine line(*file.ownDesk, nullptr);
    const auto light = [&] { return child<QToolButton>(line, "statusCopy")->icon().pixmap(16).toImage(); };
    const QImage before = light();
    file.now = file.now.addSecs(3600);
    CHECK(light() == before);
    line.findChild<QTimer *>()->setInterval(0);
    CHECK(QTest::qWaitFor([&] { return light() != before; }));
}

TEST_CASE("of the second place is said that there is none, up to when it has the copies, and that it is away",
          "[copies]")
{
    KeptFile file;
    const QString path = file.own->path();
    const auto text = [&] { return secondPlaceText(file.preferences, path); };
    file.write(u"Công an tỉnh"_s);
    makeCopy(*file.own, path, copyFolderOf(path), file.now.toLocalTime());
    CHECK(text().contains(u"No second place"_s));
    CHECK(copyState(*file.own, file.preferences).where.contains(text()));
    const SecondPlace place{file.folder.filePath(u"USB “của” phòng"_s), {}, {}};
    prepareSecondPlace(path, place);
    file.preferences.setSecondPlace(path, place);
    CHECK(text().contains(u"has no copy yet"_s));
    SecondPlaceRun run(file.preferences, path);
    run.start(file.now.toLocalTime());
    file.waitForSecond(copiesIn(copyFolderOf(path), path).constFirst().at);
    CHECK(text().contains(u"“%1” has every copy up to 08h00, 05/3/2024"_s.arg(place.folder)));
    REQUIRE(QDir(secondFolderOf(path, place)).removeRecursively());
    file.now = file.now.addSecs(3600);
    makeCopy(*file.own, path, copyFolderOf(path), file.now.toLocalTime());
    CHECK(text().contains(u"only"_s));
    CHECK_FALSE(text().contains(u"not connected"_s));
    run.start(file.now.toLocalTime());
    REQUIRE(QTest::qWaitFor([&] { return text().contains(u"not connected"_s); }, 60000));
    CHECK(text().contains(u"up to 08h00, 05/3/2024"_s));
    CHECK(copyState(*file.own, file.preferences).where.contains(text()));
    prepareSecondPlace(path, place);
    run.start(file.now.toLocalTime());
    file.waitForSecond(file.now.toLocalTime());
    CHECK(text().contains(u"has every copy up to 09h00"_s));
}
