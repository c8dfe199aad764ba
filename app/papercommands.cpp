// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "document/paper.h"
#include "document/profile.h"
#include "domain/core/period.h"
#include "domain/directory/term.h"
#include "domain/recordtypes.h"
#include "kit/papers/officeprofile.h"
#include "kit/papers/officewording.h"
#include "reports/paperkinds.h"
#include "reports/summarypaper.h"
#include "store/file/opening.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/queries/papersources.h"
#include "store/queries/summary/summaryqueries.h"

using namespace Qt::StringLiterals;

namespace {

QStringList optionWords(const PaperKind &kind)
{
    QStringList words;
    for (const PaperOption &option : kind.options)
        words.append(QString::fromLatin1(option.key));
    return words;
}

/// What stands after "--with": "names=0,blank_lines=8"; the number of a record for an option that picks one.
QHash<QString, int> chosenOptions(const PaperKind &kind, const QString &text)
{
    QHash<QString, int> chosen;
    const QStringList known = optionWords(kind);
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        const QString key = each.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int value = each.section(u'=', 1).toInt(&isNumber);
        if (!known.contains(key))
            throw UsageError(Cli::tr("This paper has nothing to choose called “%1”; it has: %2.")
                                 .arg(key, known.isEmpty() ? u"–"_s : known.join(u", "_s)));
        if (!isNumber || value < 0)
            throw UsageError(Cli::tr("Please write a whole number after “%1=”.").arg(key));
        chosen.insert(key, value);
    }
    return chosen;
}

/// Of the office there is but one.
bool isOfOffice(const PaperKind &kind)
{
    return recordTypeOf(kind.subject) == &schema<Office>().type;
}

/// The period asked for: the whole year, or --from and --until, which go together.
Period periodOf(const Arguments &arguments, int year)
{
    const Period asked{arguments.date(u"from"_s, year), arguments.date(u"until"_s, year)};
    if (asked.from.isValid() != asked.until.isValid())
        throw UsageError(Cli::tr("“--from” and “--until” go together; please give both."));
    if (!asked.isValid())
        throw UsageError(Cli::tr("The day after “--until” lies before the one after “--from”."));
    return asked.from.isValid() ? asked : yearOf(year);
}

} // namespace

const PaperKind &paperKindOf(const QString &name)
{
    if (const PaperKind *kind = paperKindNamed(name))
        return *kind;
    throw UsageError(Cli::tr("There is no paper “%1”; the papers are: %2.").arg(name, paperWords().join(u", "_s)));
}

QStringList paperWords()
{
    QStringList words;
    for (const PaperKind &kind : paperKinds())
        words.append(QString::fromLatin1(kind.key));
    return words;
}

void printCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"id"_s, u"to"_s, u"date"_s, u"with"_s});
    arguments.allowWords(2);
    const PaperKind &kind = paperKindOf(arguments.word(0, Cli::tr("a paper")));
    const QString path = arguments.word(1, Cli::tr("a file"));
    const qint64 id = isOfOffice(kind) ? 0 : arguments.number(u"id"_s);
    const QString target = arguments.required(u"to"_s);
    const QDate asked = arguments.date(u"date"_s, surroundings.today.year());
    const QDate day = kind.isOfToday && !asked.isValid() ? surroundings.today : asked;
    const PaperChoices choices(kind.options, chosenOptions(kind, arguments.option(u"with"_s)));
    const auto database = openForReading(path);
    const RecordRef subject{recordTypeOf(kind.subject),
                            isOfOffice(kind) ? officeOf(*database).value_or(Office()).id.value : id};
    const Document paper = kind.build(paperSource(*database, subject, day), choices, officeWording(*database));
    writePaper(paper, officeProfile(*database, paper), target);
}

void summaryCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"year"_s, u"to"_s, u"from"_s, u"until"_s});
    arguments.allowWords(1);
    const QString path = arguments.word(0, Cli::tr("a file"));
    const int year = arguments.year(u"year"_s);
    const QString target = arguments.required(u"to"_s);
    const Period period = periodOf(arguments, year);
    const auto database = openForReading(path);
    const Summary summary = summaryOf(*database, year, period, surroundings.today);
    const Document paper = summaryPaper(summary, officeWording(*database));
    writePaper(paper, officeProfile(*database, paper), target);
}
