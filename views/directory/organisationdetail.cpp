// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/organisationdetail.h"

#include "directory/holderspane.h"
#include "domain/directory/organisation.h"
#include "kit/base/desk.h"
#include "kit/forms/recordform.h"
#include "kit/papers/paperbuttons.h"

using namespace Qt::StringLiterals;

namespace {

QList<GridSpec> grids()
{
    const RecordType &succession = schema<Succession>().type;
    return {{.type = &schema<OrganisationName>().type,
             .owner = "organisation_id",
             .columns = {"full_name", "short_name", "symbol", "valid_from", "valid_until"},
             .title = OrganisationDetail::tr("Names over time")},
            {.type = &succession,
             .owner = "to_id",
             .columns = {"from_id", "date", "kind", "note"},
             .title = OrganisationDetail::tr("Came from"),
             .name = "predecessor_grid"},
            {.type = &succession,
             .owner = "from_id",
             .columns = {"to_id", "date", "kind", "note"},
             .title = OrganisationDetail::tr("Went over into"),
             .name = "successor_grid"}};
}

} // namespace

OrganisationDetail::OrganisationDetail(Desk &desk, QWidget *parent)
    : RecordDetail(desk, schema<Organisation>().type, wholeForm(schema<Organisation>().type), grids(), parent)
    , m_holders(new HoldersPane(desk))
    , m_day(desk.today())
{
    addPart(m_holders);
    addHead(new PaperButtons(desk, *this, schema<Organisation>().type));
    connect(&form(), &RecordForm::saved, this, &OrganisationDetail::showHolders);
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (changes.contains(u"post"_s) || changes.contains(u"person"_s))
            showHolders();
    });
    showHolders();
}

void OrganisationDetail::setDay(QDate day)
{
    m_day = day;
    showHolders();
}

void OrganisationDetail::load(qint64 id)
{
    RecordDetail::load(id);
    showHolders();
}

void OrganisationDetail::startNew(const FieldValues &defaults)
{
    RecordDetail::startNew(defaults);
    showHolders();
}

void OrganisationDetail::showHolders()
{
    m_holders->show(recordId(), m_day);
}
