// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose/texts.h"

#include "document/layout/face.h"
#include "document/layout/textlayout.h"
#include "document/layout/units.h"
#include "document/printable.h"
#include "document/profile.h"

#include <algorithm>

QString shownText(const LayoutProfile &profile, Component component, const QString &text)
{
    const QString clean = withToneMarks(printable(text), profile.toneMarks);
    return profile.style(component).caps ? clean.toUpper() : clean;
}

TextPart textPart(const LayoutProfile &profile, Component component, const QList<Run> &runs)
{
    const TextStyle &style = profile.style(component);
    TextPart part{component, runs, style.align, style.indent > 0};
    for (Run &run : part.runs)
        run.text = shownText(profile, component, run.text);
    return part;
}

TextPart textPart(const LayoutProfile &profile, Component component, const QString &text)
{
    return textPart(profile, component, QList<Run>{Run{text}});
}

CellPart rulePart(const LayoutProfile &profile, const RuleStyle &style, const TextPart &above, double width)
{
    if (!style.signs.isEmpty())
        return textPart(profile, above.component, style.signs);
    RulePart rule{style.length, style.thickness, style.before, style.after};
    if (rule.length > 0)
        return rule;
    FaceBook faces(profile.screenFont);
    for (const TextLine &line : linesOf(above, profile.style(above.component), faces, fromMillimeters(width)))
        rule.length = std::max(rule.length, style.share * line.width / unitsPerMillimeter);
    return rule;
}

void appendRule(QList<CellPart> &parts, const LayoutProfile &profile, const RuleStyle &style, double width)
{
    if (parts.isEmpty() || !std::holds_alternative<TextPart>(parts.last()))
        return;
    parts.append(rulePart(profile, style, std::get<TextPart>(parts.last()), width));
}

void appendText(QList<CellPart> &parts, const LayoutProfile &profile, Component component, const QString &text)
{
    if (!text.isEmpty())
        parts.append(textPart(profile, component, text));
}
