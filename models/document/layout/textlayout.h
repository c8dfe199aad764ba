// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/linebreaker.h"

struct TextPart;
struct TextStyle;
class FaceBook;

/// The lines of the paragraph in a column of that width, not yet aligned.
QList<TextLine> linesOf(const TextPart &part, const TextStyle &style, FaceBook &faces, qreal width);

/// Moves and stretches the lines as the paragraph's alignment and first indent ask.
void alignLines(QList<TextLine> &lines, const TextPart &part, const TextStyle &style, qreal width);
