// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/copies/sealing.h"

#include "store/storeerror.h"
#include "support.h"
#include "tests/store/storesupport.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The least that there is: tests guess no passwords.
constexpr SealCost quickly{1, 8192};
const QString secret = u"Bí mật của Ban “Dân vận” 🙂"_s;

/// A file of some size and its locked copy.
struct SealedFile
{
    QTemporaryDir folder;
    QString plain = folder.filePath(u"so.danvan"_s);
    QString sealed = plain + sealedSuffix();
    QString opened = folder.filePath(u"mở ra.danvan"_s);
    Seal seal = sealFor(secret, quickly);

    explicit SealedFile(qsizetype size)
    {
        write(plain, content(size));
        sealFile(seal, plain, sealed);
    }
    static QByteArray content(qsizetype size)
    {
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < size; i += 7)
            bytes[i] = char(i % 251);
        return bytes;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("A locked copy opens with its password and holds what was locked", "[sealing]")
{
    // None, less than a piece, just a piece, more than one.
    const int size = GENERATE(as<int>{}, 0, 100, 65536, 200000);
    const SealedFile file(size);
    CHECK(QFileInfo(file.sealed).size() > size);
    CHECK((QFile::permissions(file.sealed) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    // The same letters, typed in two parts each.
    unsealFile(secret.normalized(QString::NormalizationForm_D), file.sealed, file.opened);
    CHECK(SealedFile::read(file.opened) == SealedFile::content(size));
}

TEST_CASE("Nothing of what was locked can be read in the locked copy", "[sealing]")
{
    const SealedFile file(0);
    SealedFile::write(file.plain, QByteArray("Công an tỉnh Thái Nguyên").repeated(1000));
    sealFile(file.seal, file.plain, file.sealed);
    CHECK_FALSE(SealedFile::read(file.sealed).contains("Thái Nguyên"));
    CHECK_FALSE(SealedFile::read(file.sealed).contains(secret.toUtf8()));
}

TEST_CASE("A wrong password, a cut copy, a changed copy and another file are refused and leave nothing", "[sealing]")
{
    const SealedFile file(100000);
    QByteArray bytes = SealedFile::read(file.sealed);
    QString password = secret;
    SECTION("wrong password")
    {
        password = u"bí mật của ban"_s;
    }
    SECTION("cut within a piece")
    {
        bytes.chop(1000);
    }
    SECTION("cut between pieces")
    {
        bytes.chop(100000 - 65536 + 17);
    }
    SECTION("cut within the head")
    {
        bytes.truncate(50);
    }
    SECTION("one bit changed")
    {
        bytes[70000] = char(bytes.at(70000) ^ 1);
    }
    SECTION("something behind it")
    {
        bytes += "x";
    }
    SECTION("not locked at all")
    {
        bytes = SealedFile::read(file.plain);
    }
    SealedFile::write(file.sealed, bytes);
    CHECK(sentenceOf([&] { unsealFile(password, file.sealed, file.opened); }).contains(file.sealed));
    CHECK_FALSE(QFileInfo::exists(file.opened));
}

TEST_CASE("Two copies locked with one password differ, and each seal has a salt of its own", "[sealing]")
{
    const SealedFile file(1000);
    const QByteArray first = SealedFile::read(file.sealed);
    sealFile(file.seal, file.plain, file.sealed);
    CHECK(SealedFile::read(file.sealed) != first);
    CHECK(sealFor(secret, quickly).recipe != file.seal.recipe);
}
