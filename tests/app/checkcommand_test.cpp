// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList checking(const QString &path, const QString &paper)
{
    return {u"check"_s, path, u"--paper"_s, paper, u"--id"_s, u"1"_s};
}

/// Weight, rule, sentence.
bool isFinding(const QString &line)
{
    const QStringList parts = line.split(u'\t');
    return parts.size() == 3 && QStringList{u"hint"_s, u"warning"_s, u"blocking"_s}.contains(parts.first()) &&
           !parts.at(1).contains(u' ') && parts.last().size() > 10;
}

} // namespace

TEST_CASE("a paper is checked line by line with the ids of the rules", "[cli][check]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mẫu kiểm tra.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    for (const QString &paper : {u"agenda"_s, u"minutes"_s, u"invitations"_s}) {
        const Outcome outcome = runInside(checking(path, paper));
        CAPTURE(outcome.out, outcome.err);
        const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
        CHECK(outcome.status == (outcome.out.contains("blocking\t"_L1) ? 1 : 0));
        CHECK((std::ranges::all_of(lines, isFinding) || lines.size() == 1));
    }
}

TEST_CASE("what would hold up the issue of a paper makes the check fail", "[cli][check]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chưa có thư ký.danvan"_s);
    makeFile(path);
    const Outcome outcome = runInside(checking(path, u"minutes"_s));
    CHECK(outcome.status == 1);
    CHECK(outcome.out.contains("blocking\tsecretary-missing\t"_L1));
    CHECK(outcome.err.count(u'\n') == 1);
}

TEST_CASE("a check of a paper that is not there says what there is", "[cli][check]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.danvan"_s);
    REQUIRE(runInside({u"sample"_s, path}).status == 0);
    const Outcome unknown = runInside(checking(path, u"giay-moi"_s));
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("minutes"_L1));
    CHECK(runInside({u"check"_s, path, u"--paper"_s, u"agenda"_s}).status == 2);
    CHECK(runInside({u"check"_s, path, u"--id"_s, u"1"_s}).status == 2);
    CHECK(runInside({u"check"_s, path, u"--paper"_s, u"agenda"_s, u"--id"_s, u"777"_s}).status == 1);
}
