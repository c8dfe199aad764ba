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
    const QString clean = printable(text);
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

RulePart rulePart(const LayoutProfile &profile, const RuleStyle &style, const TextPart &above, double width)
{
    RulePart rule{style.length, style.thickness, style.before, style.after};
    if (rule.length > 0)
        return rule;
    FaceBook faces(profile.screenFont);
    for (const TextLine &line : linesOf(above, profile, faces, fromMillimeters(width)))
        rule.length = std::max(rule.length, line.width / unitsPerMillimeter);
    return rule;
}

void appendText(QList<CellPart> &parts, const LayoutProfile &profile, Component component, const QString &text)
{
    if (!text.isEmpty())
        parts.append(textPart(profile, component, text));
}
