// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "document/profile.h"
#include "domain/recordtypes.h"
#include "kit/papers/officewording.h"
#include "reports/paperkinds.h"
#include "reports/register/frozen.h"
#include "store/file/opening.h"
#include "store/queries/papers/frozen.h"
#include "store/queries/papers/officetexts.h"
#include "store/queries/papersources.h"
#include "store/step.h"
#include "store/table.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

/// The sample on disk, in which the office has words of its own.
struct OwnWords
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"mẫu.danvan"_s);

    explicit OwnWords(const QHash<QString, QString> &texts)
    {
        REQUIRE(runInside({u"sample"_s, path}).status == 0);
        const auto database = openForWriting(path, {u"Người thử"_s, u"MÁY-01"_s});
        Step step(*database, u"Lời văn"_s);
        for (auto it = texts.begin(); it != texts.end(); ++it)
            Table<OfficeText>(*database).insert({.key = it.key(), .text = *it});
        step.commit();
    }
    QString printed(const QStringList &command, const QString &suffix)
    {
        const QString to = folder.filePath(u"giấy."_s + suffix);
        const Outcome outcome = runInside(command + QStringList{u"--to"_s, to});
        INFO(outcome.err.toStdString());
        REQUIRE(outcome.status == 0);
        return suffix == u"pdf"_s ? pdfWords(to) : packagePart(to, u"word/document.xml"_s);
    }
};

} // namespace

TEST_CASE("the command line prints the office's words into PDF and DOCX", "[papers]")
{
    OwnWords own({{u"notice.closing"_s, u"Đề nghị các đồng chí quán triệt và báo cáo {office}."_s}});
    const QStringList notice{u"print"_s, u"notice"_s, own.path, u"--id"_s, u"1"_s};
    for (const QString &suffix : {u"pdf"_s, u"docx"_s}) {
        const QString words = own.printed(notice, suffix);
        CHECK(words.contains(u"Đề nghị các đồng chí quán triệt và báo cáo Ban Dân vận"_s));
        CHECK_FALSE(words.contains(u"thông báo để các cơ quan"_s));
    }
}

TEST_CASE("the summary of the year speaks in the office's words", "[papers]")
{
    OwnWords own({{u"summary.abstract"_s, u"Kết quả công tác dân vận {period}"_s}});
    CHECK(own.printed({u"summary"_s, own.path, u"--year"_s, u"2024"_s}, u"pdf"_s)
              .contains(u"Kết quả công tác dân vận năm 2024"_s));
}

TEST_CASE("a paper that was issued keeps the words of its day", "[papers]")
{
    const OwnWords own({});
    const auto database = openForWriting(own.path, {u"Người thử"_s, u"MÁY-01"_s});
    const PaperKind &notice = *paperKindNamed(u"notice"_s);
    const auto built = [&] {
        const PaperSource source = paperSource(*database, {recordTypeOf(notice.subject), 1});
        return notice.build(source, PaperChoices(notice.options), officeWording(*database));
    };
    const Document before = built();
    Step step(*database, u"Ban hành"_s);
    const Paper paper{.content = keepFrozen(*database, frozenFrom(before, profileFor(before)))};
    Table<OfficeText>(*database).insert({.key = u"notice.closing"_s, .text = u"Báo cáo {office} trước ngày 30."_s});
    step.commit();
    CHECK(keptDocument(*frozenPaper(*database, paper)) == before);
    CHECK(built() != before);
}

TEST_CASE("without words of its own an office prints the built-in ones", "[papers]")
{
    OwnWords own({});
    const auto database = openForReading(own.path);
    for (const QString &key : {u"notice.closing"_s, u"invitation.requests"_s})
        CHECK(officeWording(*database).editable(key) == builtInWording().editable(key));
}
