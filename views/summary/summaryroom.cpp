// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/summaryroom.h"

#include "domain/cooperation/commitment.h"
#include "domain/summary/indicator.h"
#include "kit/base/desk.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/recordpage.h"
#include "kit/pages/tabbedroom.h"
#include "summary/valuespage.h"
#include "summary/yearpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct SummaryRoom
{
    Q_DECLARE_TR_FUNCTIONS(SummaryRoom)
};

ChipSpec yearChip(const QString &label, Desk &desk, int yearsAhead)
{
    return {label,
            [&desk, yearsAhead] {
                return QList<Condition>{{"year", Comparison::OneOf, {desk.today().year() + yearsAhead}}};
            },
            1};
}

Room *makeKeyTasksPage(Desk &desk, QWidget *host)
{
    const RecordType &type = schema<KeyTask>().type;
    const ListSpec spec{
        .columns = {"year", "position", "title", "lead_id"},
        .computed = {},
        .chips = {yearChip(SummaryRoom::tr("This year"), desk, 0), yearChip(SummaryRoom::tr("Last year"), desk, -1),
                  yearChip(SummaryRoom::tr("Next year"), desk, 1)},
        .firstStep = SummaryRoom::tr("There are no key tasks yet. Enter the key tasks of the office for a year."),
        .newLabel = SummaryRoom::tr("New key task")};
    auto *page = new RecordPage(
        desk, type, spec,
        [&type](Desk &d, QWidget *parent) { return new RecordDetail(d, type, wholeForm(type), {}, parent); }, host);
    page->setDefaults([&desk] { return FieldValues{{u"year"_s, desk.today().year()}}; });
    return page;
}

Room *makeIndicatorsPage(Desk &desk, QWidget *host)
{
    const RecordType &type = schema<Indicator>().type;
    const ListSpec spec{.columns = {"position", "title", "unit", "group_title"},
                        .computed = {},
                        .chips = {},
                        .firstStep = SummaryRoom::tr("There are no indicators yet. An indicator is a figure that the "
                                                     "summary reports every year."),
                        .newLabel = SummaryRoom::tr("New indicator")};
    return new RecordPage(
        desk, type, spec,
        [&type](Desk &d, QWidget *parent) {
            const GridSpec values{.type = &schema<IndicatorValue>().type,
                                  .owner = "indicator_id",
                                  .columns = {"period_from", "period_until", "area", "figure", "source", "remark"},
                                  .title = SummaryRoom::tr("Values of the indicator")};
            return new RecordDetail(d, type, wholeForm(type), {values}, parent);
        },
        host);
}

} // namespace

Room *makeSummaryRoom(Desk &desk, QWidget *parent)
{
    auto *room = new TabbedRoom(SummaryRoom::tr("Summary"), parent);
    room->addPage([&desk](QWidget *host) { return new YearPage(desk, host); }, SummaryRoom::tr("Summary of the year"),
                  "summary_text");
    room->addPage([&desk](QWidget *host) { return makeKeyTasksPage(desk, host); }, SummaryRoom::tr("Key tasks"),
                  "key_task");
    room->addPage([&desk](QWidget *host) { return makeIndicatorsPage(desk, host); }, SummaryRoom::tr("Indicators"),
                  "indicator");
    room->addPage([&desk](QWidget *host) { return new ValuesPage(desk, host); }, SummaryRoom::tr("Figures of the year"),
                  nullptr);
    return room;
}
