// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "store/copies/copyfolder.h"

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
}
