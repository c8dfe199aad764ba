// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/wholefile.h"

#include "store/storeerror.h"
#include "support.h"
#include "tests/store/storesupport.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir folder;
    QString target = folder.filePath(u"biên bản.txt"_s);

    void place(const QByteArray &bytes) const
    {
        REQUIRE(placeFile(target, [&](const QString &path) { return grown(path, bytes); }));
    }
    static QByteArray grown(const QString &path, const QByteArray &bytes)
    {
        GrowingFile file(path);
        file.append(bytes);
        return file.finish();
    }
    [[nodiscard]] QByteArray held() const
    {
        QByteArray bytes;
        readHashed(target, [&](const QByteArray &piece) { bytes += piece; });
        return bytes;
    }
    [[nodiscard]] QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("a file that is placed takes the place of the one before and is for its user alone", "[file]")
{
    const Folder at;
    at.place("một");
    at.place("hai");
    CHECK(at.held() == "hai");
    CHECK(at.names() == QStringList{u"biên bản.txt"_s});
    CHECK(QFile::permissions(at.target).testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);
}

TEST_CASE("a file that reads otherwise than it was written is refused and the one before stays", "[file]")
{
    const Folder at;
    at.place("một");
    const QString sentence = sentenceOf([&] {
        placeFile(at.target, [](const QString &path) {
            Folder::grown(path, "hỏng");
            return QByteArray(32, 'x');
        });
    });
    CHECK(sentence.contains(at.folder.path()));
    CHECK(at.held() == "một");
    CHECK(at.names().size() == 1);
}

TEST_CASE("where there is nothing to keep or writing breaks off the file before stays and nothing lies beside it",
          "[file]")
{
    const Folder at;
    at.place("một");
    CHECK_FALSE(placeFile(at.target, [](const QString &path) {
        Folder::grown(path, "dở dang");
        return QByteArray();
    }));
    const auto breakOff = [](const QString &path) -> QByteArray {
        GrowingFile file(path);
        file.append("dở");
        throw StoreError(u"Đĩa đã đầy."_s);
    };
    CHECK(sentenceOf([&] { placeFile(at.target, breakOff); }) == u"Đĩa đã đầy."_s);
    CHECK(at.held() == "một");
    CHECK(at.names().size() == 1);
}

TEST_CASE("a growing file overwrites nothing and says where it cannot be made", "[file]")
{
    const Folder at;
    at.place("một");
    CHECK(sentenceOf([&] { GrowingFile(at.target).append("hai"); }).contains(at.target));
    CHECK(at.held() == "một");
    const QString away = at.folder.filePath(u"không có"_s);
    CHECK(sentenceOf([&] { GrowingFile(away + u"/tệp"_s).append("hai"); }).contains(away));
    CHECK(readHashed(away).isEmpty());
}
