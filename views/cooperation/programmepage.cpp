// SPDX-License-Identifier: GPL-3.0-or-later
#include "cooperation/programmepage.h"

#include "domain/cooperation/programme.h"
#include "domain/settings/usual.h"
#include "kit/base/desk.h"
#include "kit/pages/recorddetail.h"
#include "kit/pages/recordpage.h"
#include "kit/papers/openpaper.h"
#include "kit/papers/paperbuttons.h"

#include <QCoreApplication>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct ProgrammePage
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammePage)
};

const RecordType &programmeType()
{
    return schema<Programme>().type;
}

Condition until(Comparison comparison, QDate day)
{
    return {.column = "effective_until", .comparison = comparison, .values = {StoredAs<QDate>::to(day)}};
}

QList<Condition> inForce(QDate day)
{
    const Condition begun{
        .column = "effective_from", .comparison = Comparison::AtMost, .values = {StoredAs<QDate>::to(day)}};
    const Condition open{.column = "effective_until", .comparison = Comparison::Empty};
    return {begun, {.column = "effective_until", .alternatives = {open, until(Comparison::AtLeast, day)}}};
}

ListSpec specOf(const Desk &desk)
{
    const auto today = desk.today;
    return {.columns = {"title", "number", "effective_from", "effective_until"},
            .computed = {},
            .chips = {{ProgrammePage::tr("In force today"), [today] { return inForce(today()); }},
                      {ProgrammePage::tr("About to end"),
                       [today]() -> QList<Condition> {
                           return {until(Comparison::AtLeast, today()),
                                   until(Comparison::AtMost, today().addMonths(usual().programmeEndsWithinMonths))};
                       }},
                      {ProgrammePage::tr("No longer in force"),
                       [today]() -> QList<Condition> { return {until(Comparison::AtMost, today().addDays(-1))}; }}},
            .firstStep = ProgrammePage::tr("No programme yet. Enter what was signed with a partner for several years."),
            .newLabel = ProgrammePage::tr("New programme")};
}

Detail *makeDetail(Desk &desk, QWidget *parent)
{
    const GridSpec parties{.type = &schema<ProgrammeParty>().type,
                           .owner = "programme_id",
                           .columns = {"organisation_id", "role", "signer", "signer_post", "contact_unit", "duties"},
                           .defaults = {{u"role"_s, codeOf(PartyRole::Party)}},
                           .title = ProgrammePage::tr("Parties to the programme")};
    auto *detail = new RecordDetail(desk, programmeType(), wholeForm(programmeType()), {parties}, parent);
    detail->addHead(new PaperButtons(desk, *detail, programmeType()));
    return detail;
}

} // namespace

Room *makeProgrammePage(Desk &desk, QWidget *parent)
{
    auto *page = new RecordPage(desk, programmeType(), specOf(desk), makeDetail, parent);
    QToolButton *book = page->addTool(u"programme_register"_s, u"paper"_s, ProgrammePage::tr("Register of programmes"));
    QObject::connect(book, &QToolButton::clicked, page, [&desk] { openOfficePaper(desk, u"programmes"_s); });
    return page;
}
