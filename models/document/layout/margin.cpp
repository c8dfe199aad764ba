// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/margin.h"

#include "document/compose/texts.h"
#include "document/layout/face.h"
#include "document/layout/stripbuilder.h"
#include "document/layout/units.h"
#include "document/profile.h"

namespace {
void put(Page &page, const QList<Strip> &strips, QPointF corner)
{
    for (const Strip &strip : strips) {
        for (const TextItem &item : strip.texts)
            page.texts.append({item.start + corner, item.text, item.font});
        corner.ry() += strip.height;
    }
}

void putFrame(Page &page, const QRectF &box, qreal thickness)
{
    page.rules.append({QLineF(box.topLeft(), box.topRight()), thickness});
    page.rules.append({QLineF(box.topRight(), box.bottomRight()), thickness});
    page.rules.append({QLineF(box.bottomRight(), box.bottomLeft()), thickness});
    page.rules.append({QLineF(box.bottomLeft(), box.topLeft()), thickness});
}

void putStamp(Page &page, const QString &text, const LayoutProfile &profile, FaceBook &faces)
{
    const TextPart part = textPart(profile, Component::Stamp, text);
    const qreal padding = fromMillimeters(profile.stampPadding);
    const qreal thickness = fromPoints(profile.stampBorder);
    const qreal top = fromMillimeters(profile.headerFromTop);
    const qreal right = fromMillimeters(profile.paper.width() - profile.stampFromRight()) - thickness / 2;
    const qreal width = fromMillimeters(profile.textWidth()) - 2 * padding - thickness;
    const QList<Strip> lines = textStrips(part, profile.style(part.component), faces, width);
    const QList<Strip> strips = lines.first(1);
    put(page, strips, {right - padding - width, top});
    const qreal left = right - 2 * padding - width + strips[0].texts[0].start.x();
    putFrame(page, QRectF(QPointF(left, top), QPointF(right, top + strips[0].height)), thickness);
}
} // namespace

Page marginPage(const Document &document, const LayoutProfile &profile, FaceBook &faces, int number)
{
    Page page;
    const QPointF corner(fromMillimeters(profile.margins.left()), fromMillimeters(profile.headerFromTop));
    if (number > 1 && profile.numberedPages) {
        const TextPart part = textPart(profile, Component::PageNumber, QString::number(number));
        put(page, textStrips(part, profile.style(part.component), faces, fromMillimeters(profile.textWidth())), corner);
    }
    if (!shownText(profile, Component::Stamp, document.stamp).trimmed().isEmpty())
        putStamp(page, document.stamp, profile, faces);
    return page;
}
