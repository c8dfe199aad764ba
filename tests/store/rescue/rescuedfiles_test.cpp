// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/conferences/conference.h"
#include "store/copies/copying.h"
#include "store/file/migrations.h"
#include "store/files/attachments.h"
#include "store/files/contents.h"
#include "store/rescue/rescue.h"
#include "tests/store/copies/copycase.h"

using namespace Qt::StringLiterals;

TEST_CASE("rows from before a version added columns are known by their shape too, and the new file is for me alone",
          "[rescue]")
{
    const MadeFile made;
    const QString old = made.folder.filePath(u"cũ.danvan"_s);
    qint64 root = 0;
    {
        Connection connection(old, Access::ReadWrite);
        migrate(connection, migrationScripts().mid(0, 6));
        for (int i = 0; i < 300; ++i)
            connection.execute(
                u"INSERT INTO programme (uid, title, kind) VALUES (?, 'Chương trình “A” 🙂', 'programme')"_s,
                {QString::number(i)});
        migrate(connection);
        root = connection.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'programme'"_s).toLongLong();
    }
    QFile file(old);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((root - 1) * 4096));
    REQUIRE(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    const QString target = made.folder.filePath(u"mới.danvan"_s);
    REQUIRE(rescue(old, target, testIdentity()));
    CHECK(countOf(openForReading(target)->connection(), u"programme"_s) == 300);
    CHECK((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("what attached files held is taken from beside the copies", "[rescue]")
{
    const MadeFile file;
    const QString letter = file.folder.filePath(u"Công văn “1”.txt"_s);
    {
        QFile written(letter);
        REQUIRE(written.open(QIODevice::WriteOnly));
        written.write(QByteArray("nội dung").repeated(1000));
    }
    {
        const auto database = openForWriting(file.path, testIdentity());
        const auto conference = addedConference(*database, u"Hội nghị"_s);
        attachFile(*database, {&schema<Conference>().type, conference.value}, letter, QDate(2024, 3, 5));
        makeCopy(*database, file.path, copyFolderOf(file.path), evening);
    }
    Connection(file.path, Access::ReadWrite).execute(u"UPDATE file_chunk SET data = X'00'"_s);
    const QString target = file.folder.filePath(u"mới.danvan"_s);
    REQUIRE(rescue(file.path, target, testIdentity()));
    CHECK(checkContents(*openForReading(target)).isEmpty());
}
