// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "domain/recordtypes.h"
#include "kit/papers/officewording.h"
#include "reports/check/recordcheck.h"
#include "reports/paperkinds.h"
#include "store/file/integrity.h"
#include "store/file/opening.h"
#include "store/queries/papersources.h"
#include "store/queries/timequeries.h"
#include "store/storeerror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void checkFile(Database &database, const QString &path, QTextStream &out)
{
    const Problems problems = checkIntegrity(database);
    for (const Problem &problem : problems)
        out << problem.text << '\n';
    if (!problems.isEmpty())
        throw StoreError(
            Cli::tr("“%1” has %n finding(s); keep a copy of it before you go on.", nullptr, int(problems.size()))
                .arg(path));
    out << Cli::tr("“%1” is sound.").arg(path) << '\n';
}

QLatin1StringView wordOf(FindingWeight weight)
{
    static constexpr QLatin1StringView words[] = {"hint"_L1, "warning"_L1, "blocking"_L1};
    return words[std::size_t(weight)];
}

/// A line each: weight, rule, sentence. Blocking ones make the command fail, as they hold up the paper's issue.
void checkOnePaper(Database &database, const PaperKind &kind, qint64 id, const Surroundings &surroundings)
{
    const PaperSource source = paperSource(database, {recordTypeOf(kind.subject), id});
    const Document paper = kind.build(source, PaperChoices(kind.options), officeWording(database));
    const CheckDay day{surroundings.today, holidaysOf(database)};
    const Findings findings = checkPaper(paper, QString::fromLatin1(kind.key), source, day);
    for (const Finding &finding : findings)
        surroundings.out << wordOf(finding.weight) << '\t' << finding.rule << '\t' << finding.sentence << '\n';
    const auto blocking = std::ranges::count(findings, FindingWeight::Blocking, &Finding::weight);
    if (blocking > 0)
        throw StoreError(Cli::tr("“%1” has %n finding(s) to mend before it is issued.", nullptr, int(blocking))
                             .arg(translatedTitle(kind)));
    if (findings.isEmpty())
        surroundings.out << Cli::tr("“%1” has no findings.").arg(translatedTitle(kind)) << '\n';
}

} // namespace

void checkCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"paper"_s, u"id"_s});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    if (arguments.option(u"paper"_s).isEmpty() && arguments.option(u"id"_s).isEmpty())
        return checkFile(*openForReading(path), path, surroundings.out);
    const PaperKind &kind = paperKindOf(arguments.required(u"paper"_s));
    checkOnePaper(*openForReading(path), kind, arguments.number(u"id"_s), surroundings);
}
