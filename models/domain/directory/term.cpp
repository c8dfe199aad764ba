// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/term.h"

#include "domain/core/period.h"
#include "domain/directory/organisation.h"

namespace {

Problems termRules(const Term &t)
{
    return checkPeriod({t.validFrom, t.validUntil}, "valid_until");
}

Problems officeRules(const Office &o)
{
    Problems found;
    if (o.dueSoonDays < 0)
        found.append(problem("due_soon_days", Rule::tr("The lead time cannot be negative.")));
    if (o.binDays < 0)
        found.append(problem("bin_days", Rule::tr("The number of days cannot be negative; with 0 the bin is emptied "
                                                  "by hand alone.")));
    return found;
}

} // namespace

template<>
const Schema<Term> &schema<Term>()
{
    using T = Term;
    static const auto s = makeSchema<T>(
        {"terms", QT_TRANSLATE_NOOP("Record", "Terms"), "title", "valid_from", true},
        {field<&T::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&T::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required),
         field<&T::title>("title", QT_TRANSLATE_NOOP("Field", "Term"), FieldFlag::Required | FieldFlag::Searched),
         field<&T::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from"), FieldFlag::Required),
         field<&T::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "Valid until"))},
        termRules);
    return s;
}

template<>
const Schema<Office> &schema<Office>()
{
    using O = Office;
    static const auto s = makeSchema<O>(
        {"office", QT_TRANSLATE_NOOP("Record", "Office"), "place"},
        {field<&O::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required),
         field<&O::superior>("superior_id", QT_TRANSLATE_NOOP("Field", "Superior body")),
         field<&O::place>("place", QT_TRANSLATE_NOOP("Field", "Place name on papers"), FieldFlag::Required),
         field<&O::dueSoonDays>("due_soon_days", QT_TRANSLATE_NOOP("Field", "Due soon, working days ahead")),
         field<&O::binDays>("bin_days", QT_TRANSLATE_NOOP("Field", "Days in the bin (0: no end)")),
         field<&O::isSample>("is_sample", QT_TRANSLATE_NOOP("Field", "Sample file"), FieldFlag::Automatic),
         field<&O::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long)},
        officeRules);
    return s;
}
