// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamWriter>

struct LayoutProfile;
struct RulePart;
struct TextPart;
struct TextStyle;

/// w:p of a paragraph.
void writeText(QXmlStreamWriter &xml, const TextPart &part, const LayoutProfile &profile, bool keepWithNext);

/// w:p that is nothing but a line in the middle of a column of that width (mm).
void writeRule(QXmlStreamWriter &xml, const RulePart &part, double width, bool keepWithNext);

/// w:spacing of lines that are so high exactly; in twips.
void writeExactLine(QXmlStreamWriter &xml, int before, int after, int line);

/// w:sz and w:szCs.
void writeSize(QXmlStreamWriter &xml, double points);

/// w:rPr of the style.
void writeRunStyle(QXmlStreamWriter &xml, const TextStyle &style);

/// The text of a run: w:t, w:br and w:tab.
void writeCharacters(QXmlStreamWriter &xml, const QString &text);

/// w:spacing of a nearly invisible paragraph.
void writeThinLine(QXmlStreamWriter &xml);

/// A paragraph of nothing but height (points, at least a nearly invisible 1), which a table's end needs.
void writeSpacer(QXmlStreamWriter &xml, double height = 0, bool keepWithNext = false);
