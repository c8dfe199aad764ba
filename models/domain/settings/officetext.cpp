// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/officetext.h"

#include "domain/settings/editabletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString inBraces(const QString &place)
{
    return u'{' + place + u'}';
}

QString unknownField(const QString &place, const QList<TextField> &fields)
{
    if (fields.isEmpty())
        return Rule::tr("This text has no fields; please take “%1” out.").arg(inBraces(place));
    QStringList known;
    for (const TextField &field : fields)
        known.append(inBraces(field.place));
    return Rule::tr("There is no field “%1” for this text; there are: %2.").arg(inBraces(place), known.join(u", "_s));
}

Problems officeTextRules(const OfficeText &t)
{
    const auto places = placesIn(t.text);
    if (!places)
        return {
            problem("text", Rule::tr("Braces stand in pairs around the name of a field and nowhere else: “{title}”."))};
    const EditableText *known = editableText(t.key);
    for (const QString &place : *places) {
        if (known != nullptr && std::ranges::find(known->fields, place, &TextField::place) == known->fields.end())
            return {problem("text", unknownField(place, known->fields))};
    }
    return {};
}

} // namespace

template<>
const Schema<OfficeText> &schema<OfficeText>()
{
    using T = OfficeText;
    static const auto s = makeSchema<T>(
        {"office-texts", QT_TRANSLATE_NOOP("Record", "Texts of the office"), "text", "key"},
        {field<&T::key>("key", QT_TRANSLATE_NOOP("Field", "Key of the text"), FieldFlag::Required),
         field<&T::text>("text", QT_TRANSLATE_NOOP("Field", "Wording"), FieldFlag::Required | FieldFlag::Long)},
        officeTextRules);
    return s;
}
