// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/textlayout.h"

#include "document/compose/parts.h"
#include "document/layout/face.h"
#include "document/layout/units.h"
#include "document/profile/textstyle.h"

namespace {
qreal firstIndent(const TextPart &part, const TextStyle &style)
{
    return part.indented ? fromMillimeters(style.indent) : 0;
}

qreal shiftOf(Align align, qreal room)
{
    switch (align) {
    case Align::Center:
        return room / 2;
    case Align::Right:
        return room;
    case Align::Left:
    case Align::Justify:
        break;
    }
    return 0;
}
} // namespace

QList<TextLine> linesOf(const TextPart &part, const TextStyle &style, FaceBook &faces, qreal width)
{
    QList<Span> spans;
    for (const Run &run : part.runs) {
        QString text = run.text;
        spans.append({text.replace(u'\t', u' '), &faces.face(style, run)});
    }
    const qreal room = width - 2 * fromMillimeters(style.sides);
    return breakLines(spans, room - firstIndent(part, style), room);
}

void alignLines(QList<TextLine> &lines, const TextPart &part, const TextStyle &style, qreal width)
{
    const qreal side = fromMillimeters(style.sides);
    qreal indent = firstIndent(part, style);
    for (TextLine &line : lines) {
        const qreal room = width - 2 * side - indent;
        if (part.align == Align::Justify && !line.last)
            justify(line, room);
        const qreal shift = side + indent + shiftOf(part.align, room - line.width);
        for (Fragment &fragment : line.fragments)
            fragment.x += shift;
        indent = 0;
    }
}
