// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/textlayout.h"

#include "document/compose/parts.h"
#include "document/layout/face.h"
#include "document/layout/units.h"
#include "document/profile.h"

namespace {
qreal firstIndent(const TextPart &part, const LayoutProfile &profile)
{
    return part.indented ? fromMillimeters(profile.style(part.component).indent) : 0;
}

qreal sideOf(const TextPart &part, const LayoutProfile &profile)
{
    return fromMillimeters(profile.style(part.component).sides);
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

QList<TextLine> linesOf(const TextPart &part, const LayoutProfile &profile, FaceBook &faces, qreal width)
{
    QList<Span> spans;
    for (const Run &run : part.runs) {
        QString text = run.text;
        spans.append({text.replace(u'\t', u' '), &faces.face(profile.style(part.component), run)});
    }
    const qreal room = width - 2 * sideOf(part, profile);
    return breakLines(spans, room - firstIndent(part, profile), room);
}

void alignLines(QList<TextLine> &lines, const TextPart &part, const LayoutProfile &profile, qreal width)
{
    const qreal side = sideOf(part, profile);
    qreal indent = firstIndent(part, profile);
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
