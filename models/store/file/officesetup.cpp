// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file/officesetup.h"

#include "domain/core/period.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/settings/usual.h"
#include "store/step.h"
#include "store/storeerror.h"
#include "store/table.h"

namespace {

Id<Organisation> addBody(Database &database, const QString &name, const QString &symbol, Bloc bloc,
                         Id<Organisation> parent)
{
    const auto body = Table<Organisation>(database).insert({.title = name, .bloc = bloc, .parent = parent});
    Table<OrganisationName>(database).insert({.organisation = body, .fullName = name, .symbol = symbol});
    return body;
}

void addTerm(Database &database, const OfficeSetup &setup, Id<Organisation> committee)
{
    if (setup.term.trimmed().isEmpty())
        return;
    Table<Term>(database).insert(
        {.organisation = committee, .title = setup.term, .validFrom = setup.termFrom, .validUntil = setup.termUntil});
}

} // namespace

Problems check(const OfficeSetup &setup)
{
    Problems found;
    if (setup.name.trimmed().isEmpty())
        found.append(problem("name", Store::tr("Please enter the name of the office, as its papers have it.")));
    if (setup.place.trimmed().isEmpty())
        found.append(problem("place", Store::tr("Please enter the place that stands before the date on papers.")));
    if (!setup.term.trimmed().isEmpty() && !setup.termFrom.isValid())
        found.append(problem("term_from", Store::tr("Please enter the day on which the term began.")));
    return found + checkPeriod({setup.termFrom, setup.termUntil}, "term_until");
}

void setUpOffice(Database &database, const OfficeSetup &setup)
{
    if (const Problems found = check(setup); hasErrors(found))
        throw RuleViolation(found);
    Step step(database, Store::tr("Set up the office"));
    Id<Organisation> superior;
    if (!setup.superior.trimmed().isEmpty())
        superior = addBody(database, setup.superior, {}, Bloc::Superior, {});
    const auto office = addBody(database, setup.name, setup.symbol, Bloc::Party, superior);
    Table<Office>(database).insert({.organisation = office,
                                    .superior = superior,
                                    .place = setup.place,
                                    .dueSoonDays = usual().dueSoonDays,
                                    .binDays = usual().binDays});
    addTerm(database, setup, superior.isValid() ? superior : office);
    step.commit();
}
