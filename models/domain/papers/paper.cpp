// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/paper.h"

#include "domain/conferences/conference.h"
#include "domain/cooperation/plan.h"

template<>
std::span<const Choice> choices<PaperState>()
{
    static constexpr Choice list[] = {{"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
                                      {"issued", QT_TRANSLATE_NOOP("Choice", "Issued")},
                                      {"void", QT_TRANSLATE_NOOP("Choice", "Void")}};
    return list;
}

template<>
std::span<const Choice> choices<Urgency>()
{
    static constexpr Choice list[] = {{"none", QT_TRANSLATE_NOOP("Choice", "Not urgent")},
                                      {"urgent", QT_TRANSLATE_NOOP("Choice", "Urgent")},
                                      {"very_urgent", QT_TRANSLATE_NOOP("Choice", "Very urgent")},
                                      {"express", QT_TRANSLATE_NOOP("Choice", "Express")}};
    return list;
}

namespace {

Problems paperRules(const Paper &p)
{
    Problems found;
    if (p.draftNumber < 0)
        found.append(problem("draft_number", Rule::tr("The number of the draft cannot be negative.")));
    if (p.replaces.isValid() && p.replaces == p.id)
        found.append(problem("replaces_id", Rule::tr("A paper cannot replace itself.")));
    if (p.state == PaperState::Draft)
        return found;
    if (!p.date.isValid())
        found.append(problem("date", Rule::tr("An issued paper has a date.")));
    if (p.numberText.trimmed().isEmpty())
        found.append(problem("number_text", Rule::tr("An issued paper has a number.")));
    return found;
}

bool isKept(const Paper &p)
{
    return p.state != PaperState::Draft;
}

std::vector<Field<Paper>> contentFields()
{
    using P = Paper;
    return {
        field<&P::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
        field<&P::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldFlag::Required),
        field<&P::title>("title", QT_TRANSLATE_NOOP("Field", "Abstract"), FieldFlag::Required | FieldFlag::Searched),
        field<&P::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
        field<&P::date>("date", QT_TRANSLATE_NOOP("Field", "Date")),
        field<&P::conference>("conference_id", QT_TRANSLATE_NOOP("Field", "Conference")),
        field<&P::plan>("plan_id", QT_TRANSLATE_NOOP("Field", "Plan")),
        field<&P::programme>("programme_id", QT_TRANSLATE_NOOP("Field", "Programme")),
        field<&P::entry>("entry_id", QT_TRANSLATE_NOOP("Field", "Entry in the register"), FieldFlag::Automatic),
        field<&P::numberText>("number_text", QT_TRANSLATE_NOOP("Field", "Number and symbol"), FieldFlag::Searched),
        field<&P::draftNumber>("draft_number", QT_TRANSLATE_NOOP("Field", "Number of the draft"))};
}

std::vector<Field<Paper>> issueFields()
{
    using P = Paper;
    return {field<&P::drafter>("drafter", QT_TRANSLATE_NOOP("Field", "Drafted by"), FieldFlag::Searched),
            field<&P::issuer>("issuer", QT_TRANSLATE_NOOP("Field", "Issued by")),
            field<&P::signerAuthority>("signer_authority", QT_TRANSLATE_NOOP("Field", "Signs on behalf of")),
            field<&P::signerPost>("signer_post", QT_TRANSLATE_NOOP("Field", "Signer's post")),
            field<&P::signerName>("signer_name", QT_TRANSLATE_NOOP("Field", "Signer"), FieldFlag::Searched),
            field<&P::urgency>("urgency", QT_TRANSLATE_NOOP("Field", "Urgency")),
            field<&P::circulation>("circulation", QT_TRANSLATE_NOOP("Field", "Circulation")),
            field<&P::recipients>("recipients", QT_TRANSLATE_NOOP("Field", "Recipients"), FieldFlag::Long),
            field<&P::basis>("basis", QT_TRANSLATE_NOOP("Field", "Basis"), FieldFlag::Long),
            field<&P::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldFlag::Long),
            field<&P::content>("content", QT_TRANSLATE_NOOP("Field", "Kept content"), FieldFlag::Automatic),
            field<&P::replaces>("replaces_id", QT_TRANSLATE_NOOP("Field", "Replaces")),
            field<&P::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::Long | FieldFlag::Searched),
            field<&P::choices>("choices", QT_TRANSLATE_NOOP("Field", "Choices"), FieldFlag::Automatic)};
}

} // namespace

template<>
const Schema<Paper> &schema<Paper>()
{
    static const auto s = [] {
        std::vector<Field<Paper>> fields = contentFields();
        const std::vector<Field<Paper>> further = issueFields();
        fields.insert(fields.end(), further.begin(), further.end());
        return makeSchema<Paper>({"papers", QT_TRANSLATE_NOOP("Record", "Papers"), "title", "date", true},
                                 std::move(fields), paperRules, nullptr, isKept);
    }();
    return s;
}
