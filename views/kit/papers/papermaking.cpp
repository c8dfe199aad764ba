// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/papermaking.h"

#include "domain/papers/papersubject.h"
#include "kit/base/desk.h"
#include "kit/papers/officewording.h"
#include "kit/papers/papermemory.h"
#include "reports/check/recordcheck.h"
#include "reports/register/frozen.h"
#include "reports/register/paperstate.h"
#include "store/queries/papers/frozen.h"
#include "store/queries/papersources.h"
#include "store/queries/timequeries.h"

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(const QString &name, const Document &paper)
{
    return paper.day.isValid() ? u"%1 %2"_s.arg(name, paper.day.toString(Qt::ISODate)) : name;
}

} // namespace

ShownPaper madePaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices,
                     const Paper &record)
{
    const QDate made = record.date.isValid() || !kind.isOfToday ? record.date : desk.today();
    const auto source = std::make_shared<const PaperSource>(paperSource(desk.database, subject, made));
    const Wording wording = officeWording(desk.database);
    ShownPaper shown{.document = bearing(kind.build(*source, choices, wording), record, wording),
                     .kind = &kind,
                     .subject = subject,
                     .choices = choices,
                     .source = source,
                     .record = record};
    shown.fileName = fileNameOf(translatedTitle(kind), shown.document);
    const CheckDay day{desk.today(), holidaysOf(desk.database)};
    shown.findings = checkPaper(shown.document, QString::fromLatin1(kind.key), *source, day);
    return shown;
}

std::optional<ShownPaper> madeAgain(Desk &desk, const Paper &record)
{
    const PaperKind *kind = paperKindNamed(record.kind);
    const RecordRef subject = kind != nullptr ? subjectOf(record, QString::fromLatin1(kind->subject)) : RecordRef();
    if (!subject.isValid())
        return std::nullopt;
    return madePaper(desk, *kind, subject, choicesFrom(*kind, record.choices), record);
}

std::optional<ShownPaper> keptPaper(Desk &desk, const Paper &record)
{
    const auto frozen = frozenPaper(desk.database, record);
    if (!frozen)
        return std::nullopt;
    ShownPaper shown{.document = keptDocument(*frozen), .record = record, .profile = keptProfile(*frozen)};
    shown.fileName = fileNameOf(record.numberText, shown.document);
    return shown;
}

QList<LineChange> changesSinceIssue(Desk &desk, const Paper &record)
{
    const auto frozen = frozenPaper(desk.database, record);
    const auto now = frozen ? madeAgain(desk, record) : std::nullopt;
    return now ? changedSince(*frozen, now->document) : QList<LineChange>();
}
