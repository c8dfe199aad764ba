// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/cli.h"
#include "document/paper.h"
#include "document/profile.h"
#include "domain/core/period.h"
#include "reports/agendapaper.h"
#include "reports/attendeepaper.h"
#include "reports/summarypaper.h"
#include "reports/wording.h"
#include "store/file/opening.h"
#include "store/queries/conferences/conferencequeries.h"
#include "store/queries/summary/summaryqueries.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// A paper that a conference gives.
struct PaperKind
{
    const char *name;
    Document (*build)(const ConferenceFile &, const Wording &);
};

constexpr PaperKind paperKinds[] = {{"agenda", agendaPaper}, {"attendees", attendeePaper}};

const PaperKind &paperKind(const QString &name)
{
    const auto at =
        std::ranges::find_if(paperKinds, [&](const PaperKind &k) { return name == QLatin1StringView(k.name); });
    if (at == std::end(paperKinds))
        throw UsageError(Cli::tr("There is no paper “%1”; the papers are “agenda” and “attendees”.").arg(name));
    return *at;
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

void printCommand(const QStringList &words, const Surroundings &surroundings)
{
    const Arguments arguments(words, {u"id"_s, u"to"_s, u"date"_s});
    arguments.allowWords(2);
    const PaperKind &kind = paperKind(arguments.word(0, Cli::tr("a paper")));
    const QString path = arguments.word(1, Cli::tr("a file"));
    const Id<Conference> id{arguments.number(u"id"_s)};
    const QString target = arguments.required(u"to"_s);
    const QDate day = arguments.date(u"date"_s, surroundings.today.year());
    const auto database = openForReading(path);
    const ConferenceFile file = conferenceFile(*database, id, day);
    writePaper(kind.build(file, builtInWording()), profileFor(file.office.day), target);
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
    writePaper(summaryPaper(summary, builtInWording()), profileFor(summary.office.day), target);
}
