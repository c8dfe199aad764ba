// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/papers/openpaper.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/base/navigator.h"
#include "kit/papers/papermaking.h"
#include "kit/papers/papermemory.h"
#include "store/queries/directory/directoryqueries.h"
#include "store/storeerror.h"
#include "store/table.h"

namespace {

struct OpenPaper
{
    Q_DECLARE_TR_FUNCTIONS(OpenPaper)
};

ShownPaper shownOf(Desk &desk, Id<Paper> id)
{
    const auto record = Table<Paper>(desk.database).find(id);
    if (!record)
        throw StoreError(OpenPaper::tr("This paper is no longer there."));
    const bool isDraft = record->state == PaperState::Draft;
    if (const auto shown = isDraft ? madeAgain(desk, *record) : keptPaper(desk, *record))
        return *shown;
    throw StoreError(isDraft ? OpenPaper::tr("The program does not make this paper; say what it is about, or write it "
                                             "elsewhere.")
                             : OpenPaper::tr("Of this paper no pages were kept."));
}

} // namespace

void openPaper(Desk &desk, const QString &kind, const RecordRef &subject)
{
    const PaperKind &known = *paperKindNamed(kind);
    openPaper(desk, known, subject, rememberedChoices(desk.preferences, known));
}

void openOfficePaper(Desk &desk, const QString &kind)
{
    const PaperKind &known = *paperKindNamed(kind);
    openOfficePaper(desk, known, rememberedChoices(desk.preferences, known));
}

void openOfficePaper(Desk &desk, const PaperKind &kind, const PaperChoices &choices)
{
    attempt(desk.notices, [&] {
        const Office office = officeOf(desk.database).value_or(Office{});
        const bool isOfBody = QLatin1StringView(kind.subject) == QLatin1StringView(Organisation::table);
        openPaper(desk, kind,
                  isOfBody ? RecordRef{&schema<Organisation>().type, office.organisation.value}
                           : RecordRef{&schema<Office>().type, office.id.value},
                  choices);
    });
}

void openPaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices,
               const Paper &record)
{
    attempt(desk.notices, [&] {
        const ShownPaper shown = madePaper(desk, kind, subject, choices, record);
        rememberChoices(desk.preferences, kind, choices);
        desk.navigator.openPaper(shown);
    });
}

void openPaper(Desk &desk, Id<Paper> id)
{
    attempt(desk.notices, [&] { desk.navigator.openPaper(shownOf(desk, id)); });
}

void openToIssue(Desk &desk, Id<Paper> id)
{
    attempt(desk.notices, [&] {
        ShownPaper shown = shownOf(desk, id);
        shown.issuing = true;
        desk.navigator.openPaper(shown);
    });
}
