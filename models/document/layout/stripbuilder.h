// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/strip.h"

struct LayoutProfile;
struct RulePart;
struct TablePart;
struct TableRow;
struct TextPart;
struct TextStyle;
class FaceBook;

/// One strip per line, glued so that no line stands alone.
QList<Strip> textStrips(const TextPart &part, const TextStyle &style, FaceBook &faces, qreal width);

Strip ruleStrip(const RulePart &part, qreal width);

/// A whole row as one strip; the texts of a header row stand in the middle of its height.
Strip rowStrip(const TablePart &table, qsizetype row, const LayoutProfile &profile, FaceBook &faces);
