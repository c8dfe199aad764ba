// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/secondplace.h"

#include "domain/directory/organisation.h"
#include "store/copies/copying.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/copies/copycase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

bool isForMeAlone(const QString &path)
{
    return (QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions();
}

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

TEST_CASE("A piece that a pulled stick left is no copy and goes after a while", "[secondplace]")
{
    const FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    const QString name = QFileInfo(copiesIn(copyFolderOf(file.path), file.path).constFirst().path).fileName();
    QFile left(QDir(secondFolderOf(file.path, file.place)).filePath(name + u".part"_s));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    catchUp(file.path, file.place, evening);
    CHECK(copiesIn(secondFolderOf(file.path, file.place), file.path).size() == 3);
    // It may be one that is just being brought; what is older goes.
    CHECK(left.exists());
    catchUp(file.path, file.place, QDateTime::currentDateTime().addSecs(2 * 3600));
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
    CHECK(isForMeAlone(fetched.first().path));
    CHECK(dumpOfFile(fetched.first().path) == dumpOfFile(file.path));
}

TEST_CASE("A second place that cannot be written is refused with a sentence", "[secondplace]")
{
    FileWithStick file;
    QFile inTheWay(file.place.folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK(sentenceOf([&] { prepareSecondPlace(file.path, file.place); }).contains(file.place.folder));
}

TEST_CASE("With a password, copies that lie there open are locked, and none goes because it is there twice",
          "[secondplace]")
{
    FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    file.place.seal = sealFor(u"mật khẩu"_s, {1, 8192});
    // Older ones by years, of which the rotation keeps one each.
    const QDateTime later = evening.addDays(20);
    CHECK(catchUp(file.path, file.place, later) == evening);
    const QList<FileCopy> there = copiesIn(secondFolderOf(file.path, file.place), file.path);
    CHECK_FALSE(there.isEmpty());
    CHECK(std::ranges::all_of(there, &FileCopy::isSealed));
    CHECK(there.first().at == evening);
    // With another password they are locked anew, and without one they lie open.
    file.place.seal = sealFor(u"mật khẩu khác"_s, {1, 8192});
    catchUp(file.path, file.place, later);
    for (const FileCopy &copy : copiesIn(secondFolderOf(file.path, file.place), file.path))
        CHECK(isSealedWith(file.place.seal, copy.path));
    file.place.seal = {};
    catchUp(file.path, file.place, later);
    const QList<FileCopy> open = copiesIn(secondFolderOf(file.path, file.place), file.path);
    CHECK(open.size() == there.size());
    CHECK(std::ranges::none_of(open, &FileCopy::isSealed));
}

TEST_CASE("Files of one name from two folders keep their copies apart at the second place", "[secondplace]")
{
    const SecondPlace place{u"/media/usb"_s, {}, {}};
    const QString first = secondFolderOf(u"/nhà/Văn phòng/sổ.danvan"_s, place);
    CHECK(first == u"/media/usb/sổ.danvan-copies (Văn phòng)"_s);
    CHECK(first != secondFolderOf(u"/nhà/Phòng “Dân tộc”/sổ.danvan"_s, place));
}

TEST_CASE("A copy on a stick that everybody may read is fetched for me alone", "[secondplace]")
{
    const FileWithStick file;
    prepareSecondPlace(file.path, file.place);
    catchUp(file.path, file.place, evening);
    const FileCopy there = copiesIn(secondFolderOf(file.path, file.place), file.path).constFirst();
    REQUIRE(
        QFile::setPermissions(there.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    REQUIRE(QDir(copyFolderOf(file.path)).removeRecursively());
    fetchCopy(file.path, there, {});
    const QList<FileCopy> fetched = copiesIn(copyFolderOf(file.path), file.path);
    REQUIRE(fetched.size() == 1);
    CHECK(isForMeAlone(fetched.first().path));
    CHECK(dumpOfFile(fetched.first().path) == dumpOfFile(file.path));
}
