// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("a damaged file is rescued from the command line with a report beside the new one", "[cli][rescue]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hỏng.danvan"_s);
    const QString target = folder.filePath(u"mới.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    REQUIRE(QFile::resize(path, QFileInfo(path).size() * 2 / 3));
    CHECK(runInside({u"check"_s, path}).status == 1);
    const Outcome outcome = runInside({u"rescue"_s, path, u"--to"_s, target});
    CHECK(outcome.status == 0);
    const QString text = folder.filePath(u"mới – report.txt"_s);
    CHECK(outcome.out.contains(text));
    CHECK(outcome.out.contains(path));
    CHECK(QFileInfo(text).size() > 0);
    CHECK(runInside({u"list"_s, u"tasks"_s, target}).status == 0);
}

TEST_CASE("a rescue that cannot be is one sentence, and wrong words are told apart", "[cli][rescue]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    const Outcome there = runInside({u"rescue"_s, path, u"--to"_s, path});
    CHECK(there.status == 1);
    CHECK(there.err.count(u'\n') == 1);
    CHECK(runInside({u"rescue"_s, folder.filePath(u"không có.danvan"_s), u"--to"_s, path + u"2"_s}).status == 1);
    CHECK(runInside({u"rescue"_s, path}).status == 2);
    CHECK(runInside({u"rescue"_s}).status == 2);
    CHECK_FALSE(QFile::exists(path + u"2"_s));
}
