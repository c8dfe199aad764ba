// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/files/filecase.h"

#include "domain/conferences/conference.h"
#include "domain/directory/person.h"
#include "store/file/integrity.h"
#include "store/log/undo.h"
#include "store/queries/recordqueries.h"
#include "store/records.h"
#include "store/storeerror.h"
#include "tests/store/diskfile.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

/// Bytes among which no stretch is like another.
QByteArray unlike(qsizetype size)
{
    QByteArray bytes;
    for (int block = 0; bytes.size() < size; ++block)
        bytes += QCryptographicHash::hash(QByteArray::number(block), QCryptographicHash::Sha512);
    return bytes.first(size);
}

} // namespace

TEST_CASE("a file is kept beside a record with name, size, kind and day and comes back as it was", "[files]")
{
    FileCase c;
    const QByteArray bytes = "%PDF-1.4 Kế hoạch";
    const Attachment kept = c.attached(u"Kế hoạch.pdf"_s, bytes);
    CHECK(kept.fileName == u"Kế hoạch.pdf"_s);
    CHECK(kept.size == bytes.size());
    CHECK(kept.mediaType == u"application/pdf"_s);
    CHECK(kept.addedOn == c.day);
    CHECK(kept.sha256 == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    CHECK(ownerOf(c.database, {&schema<Attachment>().type, kept.id.value}) == c.conference);
    CHECK(attachmentsOf(c.database, c.conference) == QList{kept});
    CHECK(c.content(kept) == bytes);
    CHECK(foundIds(c.database.connection(), u"attachment"_s, u"ke hoach"_s) == QList{kept.id.value});
}

TEST_CASE("contents of every size around the size of a piece come back as they were", "[files]")
{
    FileCase c;
    const auto size =
        GENERATE(as<qsizetype>{}, 1, mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte, 3 * mebibyte + 7);
    const QByteArray bytes = unlike(size);
    CHECK(c.content(c.attached(u"tệp"_s, bytes)) == bytes);
    CHECK(c.pieces() == (size + mebibyte - 1) / mebibyte);
    CHECK(checkIntegrity(c.database).isEmpty());
}

TEST_CASE("files of the same name or the same content stand side by side, the content once", "[files]")
{
    FileCase c;
    const Attachment first = c.attached(u"Ảnh.jpg"_s, "một");
    const Attachment second = c.attached(u"Ảnh.jpg"_s, "hai");
    const Attachment third = c.attached(u"Ảnh chụp.jpg"_s, "một");
    CHECK(attachmentsOf(c.database, c.conference) == QList{first, second, third});
    CHECK(c.pieces() == 2);
    CHECK(c.content(first) == "một");
    CHECK(c.content(second) == "hai");
    const AttachmentTotals totals = attachmentTotals(c.database);
    CHECK(totals.files == 3);
    CHECK(totals.bytes == first.size + second.size + third.size);
    CHECK(totals.kept == first.size + second.size);
}

TEST_CASE("names of files are kept whatever letters they have", "[files]")
{
    FileCase c;
    const QString decomposed = u"Uỷ ban.doc"_s.normalized(QString::NormalizationForm_D);
    CHECK(c.attached(decomposed, "a").fileName == u"Uỷ ban.doc"_s);
    CHECK(c.attached(QString(255, u'a'), "a").fileName == QString(255, u'a'));
    CHECK(c.attached(u"=1+1 \"x\" 🎉.csv"_s, "a").fileName == u"=1+1 \"x\" 🎉.csv"_s);
    CHECK_FALSE(c.attached(u"   "_s, "a").fileName.trimmed().isEmpty());
}

TEST_CASE("a file that is too large, a folder, what is not there and what takes none are refused", "[files]")
{
    FileCase c;
    QFile large(c.folder.filePath(u"phim.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(mostBytesOfAttachment() + 1));
    const auto sentence = [&](const RecordRef &owner, const QString &path) {
        return sentenceOf([&] { attachFile(c.database, owner, path, c.day); });
    };
    CHECK(sentence(c.conference, large.fileName()).contains(u"“phim.mp4” is larger than 20 MB"_s));
    CHECK(sentence(c.conference, c.written(u"rỗng.txt"_s, {})).contains(u"“rỗng.txt” is empty"_s));
    CHECK(sentence(c.conference, c.folder.path()).contains(u"is a folder"_s));
    CHECK(sentence(c.conference, c.folder.filePath(u"không có.doc"_s)).contains(u"“không có.doc” is not there"_s));
    CHECK(sentence({&schema<Person>().type, 1}, c.written(u"a"_s, "a")).contains(u"No file can be added here"_s));
    CHECK_FALSE(sentence({c.conference.type, 999}, c.written(u"a"_s, "a")).isEmpty());
    CHECK(c.pieces() == 0);
    CHECK(countOf(c.database.connection(), u"attachment"_s) == 0);
}

TEST_CASE("the largest file that is allowed goes in", "[files]")
{
    FileCase c;
    QFile large(c.folder.filePath(u"phim.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(mostBytesOfAttachment()));
    large.close();
    const Attachment kept = c.stored(attachFile(c.database, c.conference, large.fileName(), c.day));
    CHECK(kept.size == mostBytesOfAttachment());
    CHECK(checkContents(c.database).isEmpty());
}

TEST_CASE("the file that is open here is not put into itself, by whatever name", "[files]")
{
    const DiskFile disk;
    const auto database = disk.open();
    const RecordRef owner{&schema<Conference>().type, addedConference(*database, u"Hội nghị"_s).value};
    const QString link = disk.folder.filePath(u"liên kết"_s);
    REQUIRE(QFile::link(disk.path, link));
    for (const QString &path : {disk.path, link})
        CHECK(sentenceOf([&] {
                  attachFile(*database, owner, path, {2024, 3, 5});
              }).contains(u"is the file that is open here"_s));
}

TEST_CASE("adding, a new version and deleting are undone and redone with their content", "[files]")
{
    FileCase c;
    const Attachment first = c.attached(u"Biên bản.docx"_s, "bản một");
    const QString second = takeBack(c.database, first.id, c.written(u"sửa"_s, "bản hai"));
    CHECK(c.stored(first.id).sha256 == second);
    CHECK(c.content(c.stored(first.id)) == "bản hai");
    CHECK(c.stored(first.id).fileName == u"Biên bản.docx"_s);
    const qint64 steps = countOf(c.database.connection(), u"log_step"_s);
    CHECK(takeBack(c.database, first.id, c.written(u"sửa"_s, "bản hai")) == second);
    CHECK(countOf(c.database.connection(), u"log_step"_s) == steps);
    deleteRecords(c.database, schema<Attachment>().type, {first.id.value});
    sweepContents(c.database);
    REQUIRE(undo(c.database));
    CHECK(c.content(c.stored(first.id)) == "bản hai");
    REQUIRE(undo(c.database));
    CHECK(c.content(c.stored(first.id)) == "bản một");
    REQUIRE(undo(c.database));
    CHECK(attachmentsOf(c.database, c.conference).isEmpty());
    sweepContents(c.database);
    REQUIRE(redo(c.database));
    CHECK(c.content(c.stored(first.id)) == "bản một");
    CHECK(checkIntegrity(c.database).isEmpty());
}

TEST_CASE("a record takes its files along when it is deleted and brings them again", "[files]")
{
    FileCase c;
    const Attachment kept = c.attached(u"a.txt"_s, "nội dung");
    deleteRecords(c.database, *c.conference.type, {c.conference.id});
    CHECK(countOf(c.database.connection(), u"attachment"_s) == 0);
    sweepContents(c.database);
    REQUIRE(undo(c.database));
    CHECK(c.content(c.stored(kept.id)) == "nội dung");
}

TEST_CASE("what neither a record nor the log names is swept and nothing else", "[files]")
{
    FileCase c;
    const Attachment kept = c.attached(u"a.txt"_s, "còn");
    const Attachment gone = c.attached(u"b.txt"_s, "đã xóa");
    deleteRecords(c.database, schema<Attachment>().type, {gone.id.value});
    const qint64 steps = countOf(c.database.connection(), u"log_step"_s);
    c.database.connection().execute(u"DELETE FROM log_change WHERE row_id = ? AND table_name = 'attachment'"_s,
                                    {gone.id.value});
    sweepContents(c.database);
    CHECK(c.pieces() == 1);
    CHECK(c.content(kept) == "còn");
    CHECK(countOf(c.database.connection(), u"log_step"_s) == steps);
}

TEST_CASE("damaged and missing contents are said by name, and adding the file once more mends them", "[files]")
{
    FileCase c;
    const Attachment kept = c.attached(u"Tờ trình.doc"_s, "nguyên vẹn");
    const QString harm = GENERATE(as<QString>{}, u"UPDATE file_chunk SET data = X'00'"_s, u"DELETE FROM file_chunk"_s);
    c.database.connection().execute(harm);
    CHECK(sentenceOf([&] { c.content(kept); }).contains(u"“Tờ trình.doc” held is damaged or missing"_s));
    const Problems found = checkIntegrity(c.database);
    REQUIRE(found.size() == 1);
    CHECK(found.first().text.contains(u"Tờ trình.doc"_s));
    c.attached(u"Tờ trình.doc"_s, "nguyên vẹn");
    CHECK(c.content(kept) == "nguyên vẹn");
    CHECK(checkIntegrity(c.database).isEmpty());
}

TEST_CASE("a step that fails leaves neither record nor content", "[files]")
{
    FileCase c;
    const QString path = c.written(u"a.txt"_s, "nội dung");
    {
        Step step(c.database, u"Dở dang"_s);
        attachFile(c.database, c.conference, path, c.day);
    }
    CHECK(c.pieces() == 0);
    CHECK(attachmentsOf(c.database, c.conference).isEmpty());
}

TEST_CASE("the largest files come first and no more than asked for", "[files]")
{
    FileCase c;
    for (const int size : {3, 9, 1, 7})
        c.attached(u"tệp %1"_s.arg(size), QByteArray(size, 'x'));
    QList<int> sizes;
    for (const Attachment &attachment : largestAttachments(c.database, 3))
        sizes.append(attachment.size);
    CHECK(sizes == QList{9, 7, 3});
}
