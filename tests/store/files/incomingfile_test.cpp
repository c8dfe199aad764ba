// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conferences/conference.h"
#include "store/file/integrity.h"
#include "store/files/filerefused.h"
#include "store/log/undo.h"
#include "tests/store/diskfile.h"
#include "tests/store/files/filecase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray manyBytes(int mebibytes, char first)
{
    QByteArray bytes;
    for (int i = 0; i < mebibytes; ++i)
        bytes += QByteArray(1024 * 1024, char(first + i));
    return bytes;
}

/// Files that have been read and wait to be kept.
struct IncomingCase : FileCase
{
    IncomingFiles files;

    IncomingFile &read(const QString &name, const QByteArray &bytes)
    {
        files.push_back(std::make_unique<IncomingFile>(database, written(name, bytes)));
        while (files.back()->readOn() > 0) {
        }
        return *files.back();
    }
    [[nodiscard]] qint64 steps() const { return countOf(database.connection(), u"log_step"_s); }
};

QString reasonOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const FileRefused &refusal) {
        return refusal.name() + u": "_s + refusal.reason();
    }
    return {};
}

} // namespace

TEST_CASE("several files are put beside a record in one step under one label", "[files]")
{
    IncomingCase c;
    c.read(u"một.txt"_s, "1");
    c.read(u"Hai \"bản gốc\" 🎉.pdf"_s, "2");
    c.read(QString(80, u'ệ') + u".doc"_s, "3");
    const qint64 before = c.steps();
    REQUIRE(attachFiles(c.database, c.conference, c.files, c.day).size() == 3);
    CHECK(c.steps() == before + 1);
    CHECK(lastStep(c.database)->label == u"Add 3 file(s)"_s);
    const QList<Attachment> kept = attachmentsOf(c.database, c.conference);
    REQUIRE(kept.size() == 3);
    CHECK(kept.at(1).fileName == u"Hai \"bản gốc\" 🎉.pdf"_s);
    CHECK(c.content(kept.at(2)) == "3");
    REQUIRE(undo(c.database));
    CHECK(attachmentsOf(c.database, c.conference).isEmpty());
    REQUIRE(redo(c.database));
    CHECK(attachmentsOf(c.database, c.conference) == kept);
}

TEST_CASE("what is kept ahead of its record comes in slices, and the log says nothing of it", "[files]")
{
    IncomingCase c;
    const QByteArray bytes = manyBytes(9, 'a');
    IncomingFile &file = c.read(u"phim.mp4"_s, bytes);
    const qint64 before = c.steps();
    CHECK(file.keepOn() == 4 * pieceOfContent);
    CHECK(c.pieces() == 4);
    while (file.keepOn() > 0) {
    }
    CHECK(c.pieces() == 9);
    CHECK(c.steps() == before);
    attachFiles(c.database, c.conference, c.files, c.day);
    c.files.clear();
    CHECK(c.content(attachmentsOf(c.database, c.conference).constFirst()) == bytes);
    CHECK(checkIntegrity(c.database).isEmpty());
}

TEST_CASE("what was kept ahead and got no record is taken away, and nothing else", "[files]")
{
    IncomingCase c;
    const Attachment other = c.attached(u"còn.txt"_s, "còn");
    IncomingFile &half = c.read(u"phim.mp4"_s, manyBytes(9, 'a'));
    REQUIRE(half.keepOn() > 0);
    IncomingFile &same = c.read(u"bản sao.txt"_s, "còn");
    while (same.keepOn() > 0) {
    }
    c.files.clear();
    CHECK(c.pieces() == 1);
    CHECK(c.content(other) == "còn");
}

TEST_CASE("content that somebody has swept meanwhile is stored once more with its record", "[files]")
{
    IncomingCase c;
    IncomingFile &file = c.read(u"a.txt"_s, "nội dung");
    while (file.keepOn() > 0) {
    }
    sweepContents(c.database);
    REQUIRE(c.pieces() == 0);
    attachFiles(c.database, c.conference, c.files, c.day);
    CHECK(c.content(attachmentsOf(c.database, c.conference).constFirst()) == "nội dung");
}

TEST_CASE("content that is there and damaged is made whole by adding it again", "[files]")
{
    IncomingCase c;
    const Attachment first = c.attached(u"a.txt"_s, "nội dung");
    c.database.connection().execute(u"UPDATE file_chunk SET data = x'00'"_s);
    REQUIRE_FALSE(checkContents(c.database).isEmpty());
    IncomingFile &file = c.read(u"b.txt"_s, "nội dung");
    while (file.keepOn() > 0) {
    }
    c.files.clear();
    CHECK(c.content(first) == "nội dung");
}

TEST_CASE("a file that changes between reading and keeping is refused and leaves nothing", "[files]")
{
    IncomingCase c;
    IncomingFile &file = c.read(u"a.txt"_s, "bản một");
    c.written(u"a.txt"_s, "bản hai");
    CHECK(reasonOf([&] {
              while (file.keepOn() > 0) {
              }
          }) == u"a.txt: changed while it was read"_s);
    c.files.clear();
    CHECK(c.pieces() == 0);
}

TEST_CASE("a refused file says its name and why in a few words", "[files]")
{
    IncomingCase c;
    const auto reason = [&](const QString &path) { return reasonOf([&] { IncomingFile(c.database, path).readOn(); }); };
    QFile large(c.folder.filePath(u"phim “1”.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(mostBytesOfAttachment() + 1));
    REQUIRE(QDir(c.folder.path()).mkdir(u"Ảnh"_s));
    CHECK(reason(large.fileName()) == u"phim “1”.mp4: larger than 20 MB"_s);
    CHECK(reason(c.folder.filePath(u"Ảnh"_s)) == u"Ảnh: a folder"_s);
    CHECK(reason(c.folder.filePath(u"mất.doc"_s)) == u"mất.doc: not there"_s);
    CHECK(reason(c.written(u"rỗng.txt"_s, {})) == u"rỗng.txt: empty"_s);
    CHECK(reason(c.written(u"có chữ.txt"_s, "a")).isEmpty());
}

TEST_CASE("all files or none: where one record cannot be made there is no other", "[files]")
{
    IncomingCase c;
    c.read(u"một.txt"_s, "1");
    c.read(u"hai.txt"_s, "2");
    CHECK_FALSE(sentenceOf([&] { attachFiles(c.database, {c.conference.type, 999}, c.files, c.day); }).isEmpty());
    CHECK(countOf(c.database.connection(), u"attachment"_s) == 0);
    CHECK(c.pieces() == 0);
}
