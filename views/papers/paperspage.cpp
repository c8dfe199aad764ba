// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperspage.h"

#include "domain/core/period.h"
#include "kit/base/desk.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "kit/papers/openpaper.h"
#include "papers/paperdetail.h"
#include "papers/paperstates.h"

namespace {

struct PapersPage
{
    Q_DECLARE_TR_FUNCTIONS(PapersPage)
};

constexpr int stateGroup = 0;
constexpr int yearGroup = 1;

ChipSpec stateChip(const QString &label, PaperState state)
{
    return {label, [state]() -> QList<Condition> { return {{.column = "state", .values = {codeOf(state)}}}; },
            stateGroup};
}

ChipSpec yearChip(const Desk &desk)
{
    return {PapersPage::tr("This year"),
            [today = desk.today]() -> QList<Condition> {
                const Period year = yearOf(today().year());
                return {
                    {.column = "date", .comparison = Comparison::AtLeast, .values = {StoredAs<QDate>::to(year.from)}},
                    {.column = "date", .comparison = Comparison::AtMost, .values = {StoredAs<QDate>::to(year.until)}}};
            },
            yearGroup};
}

ListSpec papersSpec(const Desk &desk)
{
    return {.columns = {"number_text", "date", "title", "conference_id", "plan_id", "programme_id", "signer_name"},
            .computed = {paperStateColumn(), paperKindColumn()},
            .chips = {stateChip(PapersPage::tr("Drafts"), PaperState::Draft),
                      stateChip(PapersPage::tr("Issued"), PaperState::Issued),
                      stateChip(PapersPage::tr("Void"), PaperState::Void), yearChip(desk)},
            .firstStep =
                PapersPage::tr("No paper yet. Open a paper from its conference and keep it as a draft, or note "
                               "one that was written elsewhere."),
            .newLabel = PapersPage::tr("New paper")};
}

} // namespace

Room *makePapersPage(Desk &desk, QWidget *parent)
{
    return new RecordPage(
        desk, schema<Paper>().type, papersSpec(desk),
        [](Desk &d, QWidget *side) -> Detail * { return new PaperDetail(d, side); }, parent);
}
