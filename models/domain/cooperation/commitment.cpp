// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cooperation/commitment.h"

#include "domain/cooperation/plan.h"
#include "domain/directory/organisation.h"

namespace {

Problems keyTaskRules(const KeyTask &k)
{
    return checkYear(k.year);
}

Problems commitmentRules(const Commitment &c)
{
    return checkPeriod({c.effectiveFrom, c.effectiveUntil}, "effective_until");
}

} // namespace

template<>
const Schema<KeyTask> &schema<KeyTask>()
{
    using K = KeyTask;
    static const auto s = makeSchema<K>(
        {"key-tasks", QT_TRANSLATE_NOOP("Record", "Key tasks"), "title", "year", true},
        {field<&K::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&K::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), FieldFlag::Year),
         field<&K::position>("position", QT_TRANSLATE_NOOP("Field", "Number")),
         field<&K::title>("title", QT_TRANSLATE_NOOP("Field", "Key task"), FieldFlag::Required | FieldFlag::Searched),
         field<&K::lead>("lead_id", QT_TRANSLATE_NOOP("Field", "Lead body")),
         field<&K::measures>("measures", QT_TRANSLATE_NOOP("Field", "Measures"),
                             FieldFlag::Long | FieldFlag::Searched)},
        keyTaskRules);
    return s;
}

template<>
const Schema<Commitment> &schema<Commitment>()
{
    using C = Commitment;
    static const auto s = makeSchema<C>(
        {"commitments", QT_TRANSLATE_NOOP("Record", "Commitments"), "text"},
        {field<&C::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&C::plan>("plan_id", QT_TRANSLATE_NOOP("Field", "Plan"), FieldFlag::Required | FieldFlag::Owner),
         field<&C::position>("position", QT_TRANSLATE_NOOP("Field", "Number")),
         field<&C::text>("text", QT_TRANSLATE_NOOP("Field", "Text"),
                         FieldFlag::Required | FieldFlag::Long | FieldFlag::Searched),
         field<&C::lead>("lead_id", QT_TRANSLATE_NOOP("Field", "Lead body")),
         field<&C::effectiveFrom>("effective_from", QT_TRANSLATE_NOOP("Field", "From")),
         field<&C::effectiveUntil>("effective_until", QT_TRANSLATE_NOOP("Field", "Until")),
         field<&C::product>("product", QT_TRANSLATE_NOOP("Field", "Product"), FieldFlag::Searched),
         field<&C::keyTask>("key_task_id", QT_TRANSLATE_NOOP("Field", "Key task"))},
        commitmentRules);
    return s;
}

template<>
const Schema<CommitmentBody> &schema<CommitmentBody>()
{
    using C = CommitmentBody;
    static const auto s = makeSchema<C>(
        {"commitment-bodies", QT_TRANSLATE_NOOP("Record", "Co-operating bodies of commitments"), "organisation_id"},
        {field<&C::commitment>("commitment_id", QT_TRANSLATE_NOOP("Field", "Commitment"),
                               FieldFlag::Required | FieldFlag::Owner),
         field<&C::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Organisation"), FieldFlag::Required)});
    return s;
}
