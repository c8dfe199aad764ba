// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary/indicator.h"

template<>
std::span<const Choice> choices<IndicatorSource>()
{
    static constexpr Choice list[] = {{"typed", QT_TRANSLATE_NOOP("Choice", "Typed in")},
                                      {"counted", QT_TRANSLATE_NOOP("Choice", "Counted")}};
    return list;
}

namespace {

Problems valueRules(const IndicatorValue &v)
{
    return checkPeriod({v.periodFrom, v.periodUntil}, "period_until");
}

Problems textRules(const SummaryText &t)
{
    return checkYear(t.year);
}

} // namespace

template<>
const Schema<Indicator> &schema<Indicator>()
{
    using I = Indicator;
    static const auto s = makeSchema<I>(
        {"indicators", QT_TRANSLATE_NOOP("Record", "Indicators"), "title", "position"},
        {field<&I::uid>("uid", QT_TRANSLATE_NOOP("Field", "Identifier"), FieldFlag::Automatic),
         field<&I::position>("position", QT_TRANSLATE_NOOP("Field", "Position")),
         field<&I::title>("title", QT_TRANSLATE_NOOP("Field", "Indicator"), FieldFlag::Required | FieldFlag::Searched),
         field<&I::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), FieldFlag::Required),
         field<&I::groupTitle>("group_title", QT_TRANSLATE_NOOP("Field", "Group"), FieldFlag::Searched),
         field<&I::definition>("definition", QT_TRANSLATE_NOOP("Field", "Definition"),
                               FieldFlag::Long | FieldFlag::Searched),
         field<&I::source>("source", QT_TRANSLATE_NOOP("Field", "Comes from"))});
    return s;
}

template<>
const Schema<IndicatorValue> &schema<IndicatorValue>()
{
    using V = IndicatorValue;
    static const auto s =
        makeSchema<V>({"values", QT_TRANSLATE_NOOP("Record", "Values of indicators"), "figure", "period_from", true},
                      {field<&V::indicator>("indicator_id", QT_TRANSLATE_NOOP("Field", "Indicator"),
                                            FieldFlag::Required | FieldFlag::Owner),
                       field<&V::periodFrom>("period_from", QT_TRANSLATE_NOOP("Field", "From"), FieldFlag::Required),
                       field<&V::periodUntil>("period_until", QT_TRANSLATE_NOOP("Field", "Until"), FieldFlag::Required),
                       field<&V::area>("area", QT_TRANSLATE_NOOP("Field", "Area")),
                       field<&V::figure>("figure", QT_TRANSLATE_NOOP("Field", "Value")),
                       field<&V::source>("source", QT_TRANSLATE_NOOP("Field", "Source")),
                       field<&V::remark>("remark", QT_TRANSLATE_NOOP("Field", "Remark"))},
                      valueRules);
    return s;
}

template<>
const Schema<SummaryText> &schema<SummaryText>()
{
    using T = SummaryText;
    static const auto s = makeSchema<T>(
        {"summary-texts", QT_TRANSLATE_NOOP("Record", "Texts of summaries"), "section", "year", true},
        {field<&T::year>("year", QT_TRANSLATE_NOOP("Field", "Year"), FieldFlag::Year),
         field<&T::section>("section", QT_TRANSLATE_NOOP("Field", "Section"), FieldFlag::Required),
         field<&T::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), FieldFlag::Long | FieldFlag::Searched)},
        textRules);
    return s;
}
