// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "document/paper.h"
#include "document/profile.h"
#include "domain/recordtypes.h"
#include "reports/paperkinds.h"
#include "reports/wording.h"
#include "sampleoffice.h"
#include "store/queries/papersources.h"

#include <QSet>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// The sample's launch conference, or the first record of any other kind.
RecordRef subjectOf(const PaperKind &kind)
{
    const QString table = QString::fromLatin1(kind.subject);
    const auto rows = sampleOffice().connection().select(u"SELECT min(id) FROM "_s + table);
    REQUIRE_FALSE(rows.isEmpty());
    return {recordTypeOf(table), rows.first().first().toLongLong()};
}

/// As it usually is; of what can be picked and must be for there to be a paper, the first.
Document paperOf(const PaperKind &kind)
{
    const PaperSource source = paperSource(sampleOffice(), subjectOf(kind));
    QHash<QString, int> chosen;
    for (const PaperOption &option : kind.options) {
        const QList<PaperPick> picks = picksOf(source, option);
        if (!picks.isEmpty() && QLatin1StringView(option.pick) != "attendee"_L1)
            chosen.insert(QString::fromLatin1(option.key), int(picks.first().id));
    }
    return kind.build(source, PaperChoices(kind.options, chosen), builtInWording());
}

/// Each word once, without numbers, which pages and repeated header rows change.
QSet<QString> wordsOf(const QString &pdf)
{
    QSet<QString> words;
    for (const QString &word : pdfWords(pdf).split(u' ')) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!isNumber)
            words.insert(word);
    }
    return words;
}

} // namespace

TEST_CASE("every paper has the same words in PDF and DOCX and as many pages through LibreOffice", "[layout][office]")
{
    const QTemporaryDir folder;
    QStringList papers;
    for (const PaperKind &kind : paperKinds()) {
        const Document paper = paperOf(kind);
        const QString path = folder.filePath(QString::fromLatin1(kind.key));
        writePaper(paper, profileFor(paper), path + u".pdf"_s);
        writePaper(paper, profileFor(paper), path + u".docx"_s);
        papers.append(path + u".docx"_s);
    }
    throughOffice(folder, papers);
    for (const PaperKind &kind : paperKinds()) {
        INFO(kind.key);
        const QString pdf = folder.filePath(QString::fromLatin1(kind.key) + u".pdf"_s);
        const QString office = folder.filePath(u"office/%1.pdf"_s.arg(QString::fromLatin1(kind.key)));
        CHECK(std::abs(pagesOf(office) - pagesOf(pdf)) <= 1);
        const QSet<QString> words = wordsOf(pdf);
        CHECK(words.size() > 20);
        CHECK(QStringList((wordsOf(office) - words).values()) == QStringList());
        CHECK(QStringList((words - wordsOf(office)).values()) == QStringList());
    }
}
