// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "store/copies/copyfolder.h"
#include "store/copies/sealing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a file is copied, listed, compared and restored from the command line", "[cli][copies]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Sổ dân vận.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    CHECK(runInside({u"restore"_s, path}).out.contains(copyFolderOf(path)));
    REQUIRE(runInside({u"backup"_s, path}).status == 0);
    const QList<FileCopy> copies = copiesIn(copyFolderOf(path), path);
    REQUIRE(copies.size() == 1);
    const QString copy = copies.first().path;
    CHECK(runInside({u"restore"_s, path}).out.contains(copy));
    const Outcome same = runInside({u"restore"_s, path, copy});
    CHECK(same.status == 0);
    CHECK(same.out.count(u'\n') == 1);
    const Outcome restored = runInside({u"restore"_s, path, copy, u"--carry-out"_s, u"yes"_s});
    CHECK(restored.status == 0);
    CHECK(restored.out.contains(u".bak"_s));
    CHECK(runInside({u"check"_s, path}).status == 0);
}

TEST_CASE("a copy goes into another folder, and one that cannot be made fails with one sentence", "[cli][copies]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    const QString stick = folder.filePath(u"Thẻ nhớ"_s);
    CHECK(runInside({u"backup"_s, path, u"--to"_s, stick}).status == 0);
    CHECK(copiesIn(stick, path).size() == 1);
    const Outcome refused = runInside({u"backup"_s, path, u"--to"_s, path});
    CHECK(refused.status == 1);
    CHECK(refused.err.count(u'\n') == 1);
    CHECK(runInside({u"backup"_s, folder.filePath(u"không có.danvan"_s)}).status == 1);
    CHECK(runInside({u"restore"_s, path, path, path}).status == 2);
    CHECK(runInside({u"restore"_s, path, stick + u"/a.khoa"_s}).err.contains(u"danvan unlock"_s));
}

TEST_CASE("a locked copy is unlocked with the password in a file, and nothing is overwritten", "[cli][copies]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.danvan"_s);
    const QString locked = path + sealedSuffix();
    const QString opened = folder.filePath(u"mở ra.danvan"_s);
    const QString word = folder.filePath(u"mật khẩu.txt"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    sealFile(sealFor(u"Bí mật"_s, {1, 8192}), path, locked);
    const auto unlock = [&](const QByteArray &password) {
        QFile file(word);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(password);
        file.close();
        return runInside({u"unlock"_s, locked, u"--to"_s, opened, u"--password-file"_s, word});
    };
    CHECK(unlock("sai\n").status == 1);
    CHECK_FALSE(QFile::exists(opened));
    CHECK(unlock("Bí mật\n").status == 0);
    CHECK(runInside({u"check"_s, opened}).status == 0);
    CHECK(unlock("Bí mật\n").status == 1);
    CHECK(runInside({u"unlock"_s, locked, u"--to"_s, opened}).status == 2);
    CHECK(runInside({u"unlock"_s, locked, u"--to"_s, opened, u"--password-file"_s, word + u'x'}).status == 2);
}
