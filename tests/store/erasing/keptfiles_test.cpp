// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/erasing/erasingcase.h"

#include "store/files/attachments.h"

#include <QFile>
#include <QStringEncoder>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

struct KeptFilesCase : ErasingCase
{
    using ErasingCase::ErasingCase;

    Id<Attachment> attached(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return attachFile(database, owner(), file.fileName(), {2024, 3, 5});
    }
    Id<Attachment> attachedText(const QString &name, const QString &text) { return attached(name, text.toUtf8()); }
    /// As word processors pack their documents.
    Id<Attachment> attachedContainer(const QString &name, const QList<std::pair<QByteArray, QByteArray>> &parts)
    {
        const QString container = folder.filePath(name);
        zip_t *archive = zip_open(QFile::encodeName(container).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        REQUIRE(archive != nullptr);
        for (const auto &[part, bytes] : parts) {
            zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
            REQUIRE(zip_file_add(archive, part.constData(), source, 0) >= 0);
        }
        REQUIRE(zip_close(archive) == 0);
        return attachFile(database, owner(), container, {2024, 3, 5});
    }
    [[nodiscard]] Erasure looked() { return erasureOf(database, person); }
};

QByteArray documentOf(const QString &body)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>%1</w:body></w:document>"_s
        .arg(body)
        .toUtf8();
}

} // namespace

TEST_CASE("attached texts that hold the name are named, and keep what is in them", "[erasing][files]")
{
    KeptFilesCase c;
    c.attachedText(u"Lý lịch.txt"_s, u"Họ tên: Nguyễn Thị\r\nNgọc Ưởng."_s);
    c.attachedText(u"rời.txt"_s, ErasingCase::usual().normalized(QString::NormalizationForm_D));
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    c.attached(u"cũ.csv"_s, utf16(u"STT;"_s + ErasingCase::usual()));
    c.attachedText(u"khác.txt"_s, u"Nguyễn Thị Ngọc Ưởngo, không ai cả"_s);
    const Erasure erasure = c.looked();
    QStringList kept = erasure.keptFiles;
    kept.sort();
    CHECK(kept == QStringList{u"Lý lịch.txt"_s, u"cũ.csv"_s, u"rời.txt"_s});
    CHECK(erasure.unsureFiles == QStringList());
    erasePerson(c.database, c.person);
    CHECK(filesOf(c.database.connection(), erasure.contents.holding).size() == 3);
}

TEST_CASE("documents are looked into, also where the name is cut into runs", "[erasing][files]")
{
    KeptFilesCase c;
    const std::pair<QByteArray, QByteArray> types("[Content_Types].xml", "<?xml version=\"1.0\"?><Types/>");
    const std::pair<QByteArray, QByteArray> picture("word/media/a.png", QByteArray("\x89PNG\0\xff", 6));
    c.attachedContainer(u"có.docx"_s,
                        {types,
                         {"word/document.xml", documentOf(u"<w:p><w:t>Đ/c Nguyễn Thị </w:t><w:t>Ngọc "
                                                          "Ưởng</w:t></w:p><w:p><w:t>vắng</w:t></w:p>"_s)},
                         picture});
    c.attachedContainer(u"sửa.docx"_s,
                        {types, {"word/comments.xml", documentOf(u"<w:ins w:author=\"Nguyễn Thị Ngọc Ưởng\"/>"_s)}});
    c.attachedContainer(u"không.docx"_s,
                        {types, {"word/document.xml", documentOf(u"<w:p><w:t>Nguyễn Thị</w:t></w:p>"_s)}, picture});
    c.attachedContainer(u"gói.zip"_s, {{"Nguyễn Thị Ngọc Ưởng.txt", "trống"}});
    const Erasure erasure = c.looked();
    QStringList kept = erasure.keptFiles;
    kept.sort();
    CHECK(kept == QStringList{u"có.docx"_s, u"gói.zip"_s, u"sửa.docx"_s});
    CHECK(erasure.unsureFiles == QStringList());
}

TEST_CASE("what cannot be looked into is named as such, and a damaged container too", "[erasing][files]")
{
    KeptFilesCase c;
    c.attached(u"quét.pdf"_s, "%PDF-1.4 \xe2\xe3\xcf\xd3 stream");
    c.attached(u"ảnh.jpg"_s, QByteArray("\xff\xd8\xff\xe0\0\x10", 6));
    c.attached(u"hỏng.docx"_s, "PK\x03\x04 không phải");
    c.attachedText(u"thư.rtf"_s, u"{\\rtf1 Nguy\\u7877?n}"_s);
    const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    c.attached(u"cũ.doc"_s, old + QByteArray(utf16(ErasingCase::usual())) + old);
    const Erasure erasure = c.looked();
    QStringList unsure = erasure.unsureFiles;
    unsure.sort();
    CHECK(unsure == QStringList{u"hỏng.docx"_s, u"quét.pdf"_s, u"thư.rtf"_s, u"ảnh.jpg"_s});
    CHECK(erasure.keptFiles == QStringList{u"cũ.doc"_s});
}

TEST_CASE("without attached files, and for a name of one word, none is named", "[erasing][files]")
{
    KeptFilesCase none;
    CHECK(none.looked().keptFiles == QStringList());
    CHECK(none.looked().unsureFiles == QStringList());
    KeptFilesCase oneWord(u"An"_s);
    oneWord.attachedText(u"a.txt"_s, u"An toàn"_s);
    CHECK(oneWord.looked().keptFiles == QStringList());
}

TEST_CASE("a file whose name holds the person's is called otherwise afterwards", "[erasing][files]")
{
    KeptFilesCase c;
    const auto id = c.attachedText(u"Lý lịch Nguyễn Thị Ngọc Ưởng.txt"_s, ErasingCase::usual());
    const Erasure erasure = c.looked();
    CHECK(erasure.keptFiles == QStringList{u"Lý lịch Nguyễn Thị Ngọc Ưởng.txt"_s});
    erasePerson(c.database, c.person);
    CHECK(filesOf(c.database.connection(), erasure.contents.holding) == QStringList{u"Lý lịch (đã xóa tên).txt"_s});
    CHECK(Table<Attachment>(c.database).find(id)->fileName == u"Lý lịch (đã xóa tên).txt"_s);
}

TEST_CASE("files in the bin and versions before are named as such, and what nothing names is gone", "[erasing][files]")
{
    KeptFilesCase c;
    const auto deleted = c.attachedText(u"bỏ.txt"_s, u"1 "_s + ErasingCase::usual());
    removed(c.database, deleted);
    const auto changed = c.attachedText(u"sửa.txt"_s, u"2 "_s + ErasingCase::usual());
    QFile clean(c.folder.filePath(u"sạch.txt"_s));
    REQUIRE(clean.open(QIODevice::WriteOnly));
    clean.close();
    takeBack(c.database, changed, clean.fileName());
    QStringList kept = c.looked().keptFiles;
    kept.sort();
    CHECK(kept == QStringList{u"bỏ.txt (in the bin)"_s, u"sửa.txt (an earlier version)"_s});
    c.database.connection().execute(u"INSERT INTO file_chunk (sha256, position, data) VALUES ('không ai', 0, ?)"_s,
                                    {(u"3 "_s + ErasingCase::usual()).toUtf8()});
    erasePerson(c.database, c.person);
    CHECK(countOf(c.database.connection(), u"file_chunk"_s) == 2);
}
