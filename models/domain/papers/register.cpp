// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/register.h"

#include "domain/core/period.h"
#include "domain/directory/organisation.h"
#include "domain/directory/term.h"
#include "domain/text/sortkey.h"

template<>
std::span<const Choice> choices<EntryState>()
{
    static constexpr Choice list[] = {{"reserved", QT_TRANSLATE_NOOP("Choice", "Reserved")},
                                      {"issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
                                      {"void", QT_TRANSLATE_NOOP("Choice", "Void")},
                                      {"external", QT_TRANSLATE_NOOP("Choice", "Numbered by a partner")},
                                      {"secret", QT_TRANSLATE_NOOP("Choice", "Number given, secret")}};
    return list;
}

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

Problems registerRules(const Register &r)
{
    Problems found;
    if (r.term.isValid() == (r.year != 0))
        found.append(problem("term_id", Rule::tr("Numbers run either within a term or within a year; please enter "
                                                 "exactly one of them.")));
    if (r.year != 0)
        found += checkYear(r.year);
    if (r.firstNumber < 1)
        found.append(problem("first_number", Rule::tr("The first number must be 1 or more.")));
    return found;
}

QString registerKey(const Register &r)
{
    return sortKey(r.title);
}

/// A secret paper leaves nothing here but its number.
Problems secretRules(const RegisterEntry &e)
{
    Problems found;
    const QString sentence = Rule::tr("Of a secret paper nothing is kept but its number; please clear this field.");
    if (e.date.isValid())
        found.append(problem("date", sentence));
    for (const auto &[column, text] : {std::pair("abstract", e.abstract),
                                       std::pair("external_number", e.externalNumber), std::pair("reason", e.reason)}) {
        if (!isBlank(text))
            found.append(problem(column, sentence));
    }
    return found;
}

Problems issuedRules(const RegisterEntry &e)
{
    Problems found;
    if (!e.date.isValid())
        found.append(problem("date", Rule::tr("An issued paper has a date.")));
    if (isBlank(e.abstract))
        found.append(problem("abstract", Rule::tr("Please enter what the paper is about.")));
    return found;
}

Problems entryRules(const RegisterEntry &e)
{
    Problems found = checkNumber(e);
    if (e.state == EntryState::Secret)
        return found + secretRules(e);
    if (e.state == EntryState::Issued || e.state == EntryState::External)
        found += issuedRules(e);
    if (e.state == EntryState::Void && isBlank(e.reason))
        found.append(problem("reason", Rule::tr("Please enter why the number was made void.")));
    if (!e.suffix.isEmpty() && isBlank(e.reason))
        found.append(
            problem("reason", Rule::tr("Please enter why the number was squeezed in afterwards."), Severity::Warning));
    return found;
}

bool staysForEver(const RegisterEntry &)
{
    return true;
}

} // namespace

QString plainNumber(const RegisterEntry &entry)
{
    return QString::number(entry.number) + entry.suffix;
}

Problems checkNumber(const RegisterEntry &e)
{
    if (e.state == EntryState::External) {
        if (e.number != 0 || !e.suffix.isEmpty())
            return {problem("number", Rule::tr("A paper that a partner numbers takes no number of this register."))};
        if (isBlank(e.externalNumber))
            return {problem("external_number", Rule::tr("Please enter the partner's number and symbol."))};
        return {};
    }
    if (e.number < 1)
        return {problem("number", Rule::tr("The number must be 1 or more."))};
    return {};
}

template<>
const Schema<Register> &schema<Register>()
{
    using R = Register;
    static const auto s = makeSchema<R>(
        {"registers", QT_TRANSLATE_NOOP("Record", "Registers of papers"), "title", "sort_key"},
        {field<&R::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&R::organisation>("organisation_id", QT_TRANSLATE_NOOP("Field", "Issuing body"), FieldFlag::Required),
         field<&R::title>("title", QT_TRANSLATE_NOOP("Field", "Type of paper"),
                          FieldFlag::Required | FieldFlag::Searched),
         field<&R::code>("code", QT_TRANSLATE_NOOP("Field", "Letters of the type"), FieldFlag::Searched),
         field<&R::term>("term_id", QT_TRANSLATE_NOOP("Field", "Term")),
         field<&R::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), FieldFlag::Year),
         field<&R::firstNumber>("first_number", QT_TRANSLATE_NOOP("Field", "First number")),
         field<&R::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched)},
        registerRules, registerKey);
    return s;
}

template<>
const Schema<RegisterEntry> &schema<RegisterEntry>()
{
    using E = RegisterEntry;
    static const auto s = makeSchema<E>(
        {"register-entries", QT_TRANSLATE_NOOP("Record", "Numbers of papers"), "abstract", "date", true},
        {field<&E::inRegister>("register_id", QT_TRANSLATE_NOOP("Field", "Register"), FieldFlag::Required),
         field<&E::number>("number", QT_TRANSLATE_NOOP("Field", "Number")),
         field<&E::suffix>("suffix", QT_TRANSLATE_NOOP("Field", "Suffix")),
         field<&E::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
         field<&E::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
         field<&E::abstract>("abstract", QT_TRANSLATE_NOOP("Field", "Abstract"), FieldFlag::Long | FieldFlag::Searched),
         field<&E::externalNumber>("external_number", QT_TRANSLATE_NOOP("Field", "Partner's number"),
                                   FieldFlag::Searched),
         field<&E::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldFlag::Long)},
        entryRules, nullptr, staysForEver);
    return s;
}
