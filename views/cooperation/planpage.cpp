// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/planpage.h"

#include "cooperation/plandetail.h"
#include "cooperation/planstates.h"
#include "kit/base/desk.h"
#include "kit/lists/recordtable.h"
#include "kit/pages/recordpage.h"
#include "store/queries/cooperation/planqueries.h"

using namespace Qt::StringLiterals;

namespace {

struct PlanPage
{
    Q_DECLARE_TR_FUNCTIONS(PlanPage)
};

enum Group { ByYear, ByState };

const RecordType &planType()
{
    return schema<Plan>().type;
}

ChipSpec yearChip(const QString &label, const Desk &desk, int back)
{
    return {label,
            [today = desk.today, back]() -> QList<Condition> {
                return {{.column = "year", .values = {qint64(today().year() - back)}}};
            },
            ByYear};
}

using PlansBy = QVariantList (*)(Database &, PlanEventKind, QDate);

ChipSpec eventChip(const QString &label, Desk &desk, PlansBy plans, PlanEventKind kind)
{
    return {label,
            [&desk, plans, kind]() -> QList<Condition> {
                return {{.column = "id", .values = plans(desk.database, kind, desk.today())}};
            },
            ByState};
}

ListSpec specOf(Desk &desk, const PlanStates *states)
{
    const ComputedColumn state{
        QT_TRANSLATE_NOOP("Field", "What became of it"), [states](const QVariantList &row, int role) {
            return role == Qt::DisplayRole ? QVariant(states->of(row.at(planType().indexOf("uid")).toString()))
                                           : QVariant();
        }};
    return {.columns = {"year", "title", "number", "programme_id"},
            .computed = {state},
            .chips = {yearChip(PlanPage::tr("This year"), desk, 0), yearChip(PlanPage::tr("Last year"), desk, 1),
                      eventChip(PlanPage::tr("Not adopted yet"), desk, plansWithout, PlanEventKind::Adopted),
                      eventChip(labelOf(PlanEventKind::Adopted), desk, plansWith, PlanEventKind::Adopted),
                      eventChip(labelOf(PlanEventKind::Signed), desk, plansWith, PlanEventKind::Signed)},
            .firstStep = PlanPage::tr("No plan yet. Enter the plans of this year, one for each programme."),
            .newLabel = PlanPage::tr("New plan")};
}

} // namespace

Room *makePlanPage(Desk &desk, QWidget *parent)
{
    auto *states = new PlanStates(desk, parent);
    auto *page = new RecordPage(
        desk, planType(), specOf(desk, states),
        [](Desk &d, QWidget *side) -> Detail * { return new PlanDetail(d, side); }, parent);
    page->setDefaults([&desk] { return FieldValues{{u"year"_s, qint64(desk.today().year())}}; });
    // What happened to plans decides which of them the chips leave.
    QObject::connect(states, &PlanStates::changed, page, [page] { page->list().refresh(); });
    return page;
}
