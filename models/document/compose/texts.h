// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;
struct RuleStyle;

/// The text as the component shows it: printable and in capitals where its style says so.
QString shownText(const LayoutProfile &profile, Component component, const QString &text);

TextPart textPart(const LayoutProfile &profile, Component component, const QString &text);
TextPart textPart(const LayoutProfile &profile, Component component, const QList<Run> &runs);

/// As long as the style says, or as the longest line of the part when set in that width (mm).
RulePart rulePart(const LayoutProfile &profile, const RuleStyle &style, const TextPart &above, double width);

/// Appends the part unless the text is empty.
void appendText(QList<CellPart> &parts, const LayoutProfile &profile, Component component, const QString &text);
