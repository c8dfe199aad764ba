// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/copykeeper.h"

#include "domain/directory/organisation.h"
#include "kit/copies/copystate.h"
#include "store/copies/copying.h"
#include "store/copies/secondplace.h"
#include "store/file/opening.h"
#include "store/log/undo.h"
#include "support.h"
#include "views/kept/filedesk.h"

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
    const auto copy = openForReading(file.copies().first().path);
    CHECK(Table<Organisation>(*copy).select().last().title == u"Công an tỉnh"_s);
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
    file.waitForSecond(file.copies().first().at);
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
