// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;
struct RuleStyle;

/// The text as the component shows it: printable and in capitals where its style says so.
QString shownText(const LayoutProfile &profile, Component component, const QString &text);

TextPart textPart(const LayoutProfile &profile, Component component, const QString &text);
TextPart textPart(const LayoutProfile &profile, Component component, const QList<Run> &runs);

/// As long as the style says, or its share of the longest line of the part when set in that width (mm); or its signs.
CellPart rulePart(const LayoutProfile &profile, const RuleStyle &style, const TextPart &above, double width);

/// Appends the rule under the text that stands last, if one does.
void appendRule(QList<CellPart> &parts, const LayoutProfile &profile, const RuleStyle &style, double width);

/// Appends the part unless the text is empty.
void appendText(QList<CellPart> &parts, const LayoutProfile &profile, Component component, const QString &text);
