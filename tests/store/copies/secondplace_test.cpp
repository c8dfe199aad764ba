// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/secondplace.h"

#include "domain/directory/organisation.h"
#include "store/copies/copying.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/copies/copycase.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// A file with three copies, and a stick.
struct FileWithStick : MadeFile
{
    QTemporaryDir stick;
    SecondPlace place{stick.filePath(u"Ổ cứng “rời”"_s), {}, {}};

    FileWithStick()
    {
        const auto database = openForWriting(path, testIdentity());
        for (const int day : {2, 1, 0}) {
            addedBody(*database, u"Cơ quan %1"_s.arg(day));
            makeCopy(*database, path, copyFolderOf(path), evening.addDays(-day));
        }
    }
    [[nodiscard]] QStringList there() const
    {
        return QDir(secondFolderOf(path, place)).entryList(QDir::Files, QDir::Name);
    }
};

} // namespace

TEST_CASE("Every copy is brought to the second place once, and the newest is told", "[secondplace]")
{
    const FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    CHECK(catchUp(file.path, file.place, evening) == evening);
    CHECK(file.there().size() == 3);
    const QList<FileCopy> copies = copiesIn(secondFolderOf(file.path, file.place), file.path);
    CHECK(dumpOfFile(copies.first().path) == dumpOfFile(file.path));
    const QFileInfo first(copies.last().path);
    const QDateTime written = first.lastModified();
    catchUp(file.path, file.place, evening);
    CHECK(QFileInfo(first.filePath()).lastModified() == written);
}

TEST_CASE("A place that is not connected takes nothing and is caught up when it is back", "[secondplace]")
{
    FileWithStick file;
    file.place.caughtUp = evening.addDays(-9);
    CHECK(catchUp(file.path, file.place, evening) == file.place.caughtUp);
    // The folder where a stick is hung in is there without the stick.
    REQUIRE(QDir().mkpath(file.place.folder));
    CHECK(catchUp(file.path, file.place, evening) == file.place.caughtUp);
    CHECK(QDir(file.place.folder).isEmpty());
    prepareSecondPlace(file.path, file.place);
    CHECK(catchUp(file.path, file.place, evening) == evening);
}

TEST_CASE("A piece that a pulled stick left is no copy and is replaced", "[secondplace]")
{
    const FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    const QString name = QFileInfo(copiesIn(copyFolderOf(file.path), file.path).first().path).fileName();
    QFile left(QDir(secondFolderOf(file.path, file.place)).filePath(name + u".part"_s));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    catchUp(file.path, file.place, evening);
    CHECK(file.there().size() == 3);
    CHECK_FALSE(left.exists());
}

TEST_CASE("Outlived copies go from the second place too", "[secondplace]")
{
    const FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    const QDateTime later = evening.addYears(3);
    makeCopy(*openForWriting(file.path, testIdentity()), file.path, copyFolderOf(file.path), later);
    catchUp(file.path, file.place, later);
    CHECK(file.there().size() == 2);
}

TEST_CASE("Locked copies are brought to the second place and fetched with the password", "[secondplace]")
{
    FileWithStick file;
    file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    prepareSecondPlace(file.path, file.place);
    CHECK(catchUp(file.path, file.place, evening) == evening);
    const QList<FileCopy> there = copiesIn(secondFolderOf(file.path, file.place), file.path);
    REQUIRE(there.size() == 3);
    CHECK(there.first().isSealed);
    REQUIRE(QDir(copyFolderOf(file.path)).removeRecursively());
    CHECK_FALSE(sentenceOf([&] { fetchCopy(file.path, there.first(), u"mat khau"_s); }).isEmpty());
    CHECK(copiesIn(copyFolderOf(file.path), file.path).isEmpty());
    fetchCopy(file.path, there.first(), u"mật khẩu"_s);
    const QList<FileCopy> fetched = copiesIn(copyFolderOf(file.path), file.path);
    REQUIRE(fetched.size() == 1);
    CHECK(dumpOfFile(fetched.first().path) == dumpOfFile(file.path));
}

TEST_CASE("A second place that cannot be written is refused with a sentence", "[secondplace]")
{
    FileWithStick file;
    QFile inTheWay(file.place.folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK(sentenceOf([&] { prepareSecondPlace(file.path, file.place); }).contains(file.place.folder));
}
