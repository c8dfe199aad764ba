// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/cardlayout.h"

#include "document/cards/qrcode.h"
#include "document/compose/parts.h"
#include "document/layout/face.h"
#include "document/layout/stripbuilder.h"
#include "document/layout/units.h"

#include <algorithm>

namespace {

qreal freeAbove(BandAlign align, qreal room)
{
    switch (align) {
    case BandAlign::Top:
        return 0;
    case BandAlign::Middle:
        return room / 2;
    case BandAlign::Bottom:
        break;
    }
    return room;
}

void put(Page &page, const Page &part, QPointF corner)
{
    for (TextItem item : part.texts) {
        item.start += corner;
        page.texts.append(item);
    }
    for (const QRectF &fill : part.fills)
        page.fills.append(fill.translated(corner));
    for (const PictureItem &picture : part.pictures)
        page.pictures.append({picture.box.translated(corner), picture.image});
    for (const RuleItem &rule : part.rules)
        page.rules.append({rule.line.translated(corner), rule.thickness});
}

void putTexts(Page &face, const QList<CardText> &texts, const CardBand &band, QRectF place, FaceBook &faces)
{
    QList<Strip> strips;
    for (const CardText &text : texts)
        strips += textStrips(text.part, text.style, faces, place.width());
    qreal height = 0;
    for (const Strip &strip : std::as_const(strips))
        height += strip.before + strip.height;
    QPointF corner = place.topLeft() + QPointF(0, freeAbove(band.align, place.height() - height));
    for (const Strip &strip : std::as_const(strips)) {
        corner.ry() += strip.before;
        for (TextItem item : strip.texts) {
            item.start += corner;
            face.texts.append(item);
        }
        corner.ry() += strip.height;
    }
}

/// In points.
constexpr qreal hairline = 0.25;

void putBox(Page &page, const QRectF &box, qreal thickness)
{
    for (const QLineF &line : {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
                               QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
        page.rules.append({line, thickness});
}

/// The middle of the picture's column and of the band.
QRectF pictureSquare(const CardBand &band, double top, const CardFormat &format)
{
    const double column = format.pictureColumn() - band.right;
    const double left = format.card.width() - format.pictureColumn() + (column - band.picture()) / 2;
    const QPointF corner(left, top + (band.height - band.picture()) / 2);
    return {corner * unitsPerMillimeter, QSizeF(band.picture(), band.picture()) * unitsPerMillimeter};
}

void putFrame(Page &page, const QRectF &box, const CardFormat &format)
{
    if (format.border > 0)
        putBox(page, box, fromPoints(format.border));
    if (!format.folded || format.foldMark <= 0)
        return;
    const qreal mark = fromMillimeters(format.foldMark);
    const qreal y = box.center().y();
    page.rules.append({QLineF(box.left(), y, box.left() + mark, y), fromPoints(hairline)});
    page.rules.append({QLineF(box.right() - mark, y, box.right(), y), fromPoints(hairline)});
}

} // namespace

void putEmblem(Page &page, const QImage &emblem, const QRectF &square)
{
    if (emblem.isNull()) {
        putBox(page, square, fromPoints(hairline));
        page.rules.append({QLineF(square.topLeft(), square.bottomRight()), fromPoints(hairline)});
        page.rules.append({QLineF(square.bottomLeft(), square.topRight()), fromPoints(hairline)});
        return;
    }
    QRectF box(QPointF(), QSizeF(emblem.size()).scaled(square.size(), Qt::KeepAspectRatio));
    box.moveCenter(square.center());
    page.pictures.append({box, emblem});
}

Page cardFace(const ComposedCard &card, const CardFormat &format, FaceBook &faces, const QImage &emblem)
{
    Page face;
    double top = 0;
    for (qsizetype i = 0; i < format.bands.size(); ++i) {
        const CardBand &band = format.bands[i];
        const QRectF place(band.left, top, format.widthOfTexts(band), band.height);
        putTexts(face, card.bands[i], band,
                 QRectF(place.topLeft() * unitsPerMillimeter, place.size() * unitsPerMillimeter), faces);
        if (band.qr > 0 && !card.qr.isEmpty())
            face.fills += darkRects(qrCode(card.qr), pictureSquare(band, top, format));
        if (band.emblem > 0)
            putEmblem(face, emblem, pictureSquare(band, top, format));
        top += band.height;
    }
    return face;
}

Page upsideDown(const Page &face, const CardFormat &format)
{
    const QSizeF size = format.face() * unitsPerMillimeter;
    const QPointF far(size.width(), size.height());
    Page turned;
    for (TextItem item : face.texts) {
        item.start = far - item.start;
        item.turned = !item.turned;
        turned.texts.append(item);
    }
    for (const QRectF &fill : face.fills)
        turned.fills.append(QRectF(far - fill.bottomRight(), fill.size()));
    return turned;
}

void placeCards(Page &page, const CardsPart &part, qsizetype first, FaceBook &faces)
{
    const CardFormat &format = part.format;
    const qsizetype count = std::min<qsizetype>(format.cardsPerSheet(), part.cards.size() - first);
    for (int i = 0; i < count; ++i) {
        const ComposedCard &card = part.cards[first + i];
        const QRectF box(format.placeOf(i) * unitsPerMillimeter, format.card * unitsPerMillimeter);
        const Page face = cardFace(card, format, faces, part.emblem);
        if (format.folded)
            put(page, upsideDown(face, format), box.topLeft());
        put(page, face, box.bottomLeft() - QPointF(0, fromMillimeters(format.face().height())));
        putFrame(page, box, format);
        if (!card.origin.table.isEmpty())
            page.boxes.append({box, card.origin});
    }
}
