// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/copying.h"

#include "domain/directory/organisation.h"
#include "store/file/integrity.h"
#include "store/files/besidefolder.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/copies/copycase.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("A copy holds what the file holds, is whole and bears the moment in its name")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    addedBody(*database, u"Công an tỉnh “A” =1+1 🙂"_s);
    const FileCopy copy = makeCopy(*database, disk.path, copyFolderOf(disk.path), evening);
    CHECK(copy.path.endsWith(u"2024-03-05 17-00-00.danvan"_s));
    CHECK(dumpOfFile(copy.path) == dumpOf(database->connection()));
    CHECK(logOf(openForReading(copy.path)->connection()) == logOf(database->connection()));
    CHECK(checkIntegrity(*openForReading(copy.path)).isEmpty());
    CHECK((QFile::permissions(copy.path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(QDir(copyFolderOf(disk.path)).entryList(QDir::Files).size() == 1);
}

TEST_CASE("What is written while a copy is being made is in it")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString target = disk.path + u".copy"_s;
    Copying copying(*database, target);
    copying.goOn(0ms);
    for (int i = 1; i <= 50; ++i)
        addedBody(*database, u"Cơ quan thứ %1"_s.arg(i));
    copying.copyAll();
    addedBody(*database, u"Đến sau"_s);
    settleCopy(copying.handOver(), target);
    CHECK(countOf(openForReading(target)->connection(), u"organisation"_s) == 50);
}

TEST_CASE("A copy that is not finished leaves nothing and a copy of its name is not lost before the new one is whole")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString target = disk.path + u".copy"_s;
    {
        Copying copying(*database, target);
        copying.copyAll();
        settleCopy(copying.handOver(), target);
    }
    const QStringList first = dumpOfFile(target);
    addedBody(*database, u"Sau đó"_s);
    {
        Copying copying(*database, target);
        copying.goOn(1ms);
    }
    CHECK(dumpOfFile(target) == first);
    CHECK_FALSE(QFile::exists(target + u".part"_s));
}

TEST_CASE("A folder that cannot be written is refused with a sentence and nothing is left")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    QFile file(disk.path + u"-not a folder"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString sentence = sentenceOf([&] { makeCopy(*database, disk.path, file.fileName(), evening); });
    CHECK(sentence.contains(file.fileName()));
    CHECK(file.size() == 0);
}

TEST_CASE("Outlived copies go when a new one has been made, and other files stay")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString folder = copyFolderOf(disk.path);
    for (const int hour : {9, 10, 11})
        makeCopy(*database, disk.path, folder, evening.addDays(-3).addSecs(-3600 * hour));
    QFile note(QDir(folder).filePath(u"Ghi chú 2024.txt"_s));
    REQUIRE(note.open(QIODevice::WriteOnly));
    CHECK(copiesIn(folder, disk.path).size() == 3);
    makeCopy(*database, disk.path, folder, evening);
    const QList<FileCopy> left = copiesIn(folder, disk.path);
    REQUIRE(left.size() == 2);
    CHECK(left[0].at == evening);
    CHECK(left[1].at == evening.addDays(-3).addSecs(-3600 * 9));
    CHECK(left[0].size > 0);
    CHECK(note.exists());
}

TEST_CASE("What lies in the folder of copies under other names stays, whatever it looks like")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString folder = copyFolderOf(disk.path);
    const QStringList others{u"phim.mkv.part"_s, u"so 2024.part"_s, u"files/quan-trong.txt"_s, u"files/0123abcd"_s};
    REQUIRE(QDir().mkpath(contentsFolderIn(folder)));
    for (const QString &name : others)
        REQUIRE(QFile(QDir(folder).filePath(name)).open(QIODevice::WriteOnly));
    const QDateTime now = QDateTime::currentDateTime();
    for (const int hour : {9, 10, 30 * 24})
        makeCopy(*database, disk.path, folder, now.addSecs(3600 * hour));
    CHECK(copiesIn(folder, disk.path).size() == 2);
    for (const QString &name : others)
        CHECK(QFile::exists(QDir(folder).filePath(name)));
}

TEST_CASE("A copy into a folder of somebody's own lets no other copy there go")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString folder = disk.folder.filePath(u"Lưu trữ"_s);
    for (const int hour : {9, 10, 11, 30 * 24})
        copyInto(*database, disk.path, folder, evening.addSecs(3600 * hour));
    CHECK(copiesIn(folder, disk.path).size() == 4);
}

TEST_CASE("A reader's file is copied too, and the file that is copied is not touched")
{
    const MadeFile disk;
    const QByteArray before = disk.content();
    const auto reader = openForReading(disk.path);
    const FileCopy copy = makeCopy(*reader, disk.path, copyFolderOf(disk.path), evening);
    CHECK(dumpOfFile(copy.path) == dumpOf(reader->connection()));
    CHECK(disk.content() == before);
}

TEST_CASE("What a killed program left of a copy goes with the next copies, not what is just being made")
{
    const MadeFile disk;
    const auto database = openForWriting(disk.path, testIdentity());
    const QString folder = copyFolderOf(disk.path);
    REQUIRE(QDir().mkpath(folder));
    QFile left(QDir(folder).filePath(copyName(disk.path, evening) + u".part"_s));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    makeCopy(*database, disk.path, folder, QDateTime::currentDateTime());
    CHECK(left.exists());
    makeCopy(*database, disk.path, folder, QDateTime::currentDateTime().addSecs(2 * 3600));
    CHECK_FALSE(left.exists());
}
