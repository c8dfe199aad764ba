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
    Unsealing(secret.normalized(QString::NormalizationForm_D)).unseal(file.sealed, file.opened);
    CHECK(SealedFile::read(file.opened) == SealedFile::content(size));
}

TEST_CASE("Nothing of what was locked can be read in the locked copy", "[sealing]")
{
    const SealedFile file(0);
    SealedFile::write(file.plain, QByteArray("Công an tỉnh Thái Nguyên").repeated(1000));
    REQUIRE(QFile::remove(file.sealed));
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
    CHECK(sentenceOf([&] { Unsealing(password).unseal(file.sealed, file.opened); }).contains(file.sealed));
    CHECK_FALSE(QFileInfo::exists(file.opened));
}

TEST_CASE("Two copies locked with one password differ, and each seal has a salt of its own", "[sealing]")
{
    const SealedFile file(1000);
    const QByteArray first = SealedFile::read(file.sealed);
    REQUIRE(QFile::remove(file.sealed));
    sealFile(file.seal, file.plain, file.sealed);
    CHECK(SealedFile::read(file.sealed) != first);
    CHECK(sealFor(secret, quickly).recipe != file.seal.recipe);
}

TEST_CASE("A recipe that would keep the computer busy for days is refused at once", "[sealing]")
{
    const SealedFile file(10);
    QByteArray bytes = SealedFile::read(file.sealed);
    // Behind the mark of 16 bytes and the salt: how often, and how much memory.
    const qsizetype cost = 16 + 16;
    REQUIRE(bytes.mid(cost, 8) == QByteArray("\0\0\0\0\0\0\0\1", 8));
    SECTION("times")
    {
        bytes.replace(cost, 8, QByteArray("\0\0\0\0\x7f\xff\xff\xff", 8));
    }
    SECTION("memory")
    {
        bytes.replace(cost + 8, 8, QByteArray("\0\0\0\x7f\xff\xff\xff\xff", 8));
    }
    SECTION("none")
    {
        bytes.replace(cost, 16, QByteArray(16, '\0'));
    }
    SealedFile::write(file.sealed, bytes);
    CHECK(sentenceOf([&] { Unsealing(secret).unseal(file.sealed, file.opened); }).contains(file.sealed));
    CHECK_FALSE(QFileInfo::exists(file.opened));
}

TEST_CASE("A file that is there already is overwritten neither by locking nor by unlocking", "[sealing]")
{
    const SealedFile file(10);
    const QByteArray sealed = SealedFile::read(file.sealed);
    CHECK(sentenceOf([&] { sealFile(file.seal, file.plain, file.sealed); }).contains(file.sealed));
    CHECK(SealedFile::read(file.sealed) == sealed);
    SealedFile::write(file.opened, "của tôi");
    CHECK(sentenceOf([&] { Unsealing(secret).unseal(file.sealed, file.opened); }).contains(file.opened));
    CHECK(SealedFile::read(file.opened) == "của tôi");
}
