// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/docx/cards/cardpictures.h"

#include "document/cards/qrcode.h"
#include "document/compose/parts.h"
#include "document/layout/cardlayout.h"
#include "document/layout/units.h"
#include "document/paint/painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace {

QByteArray pngOf(const QImage &image)
{
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

QImage whitePaper(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    return image;
}

QString wordsOf(const ComposedCard &card)
{
    QStringList words;
    for (const QList<CardText> &band : card.bands) {
        for (const CardText &text : band)
            words.append(text.part.runs.first().text);
    }
    return words.join(u'\n');
}

} // namespace

WordPicture turnedFace(const ComposedCard &card, const CardFormat &format, FaceBook &faces)
{
    constexpr double trim = 1;
    constexpr double dotsPerMillimeter = 200 / 25.4;
    const QSizeF size = format.face() - QSizeF(2 * trim, 2 * trim);
    QImage image = whitePaper((size * dotsPerMillimeter).toSize());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerMillimeter / unitsPerMillimeter, dotsPerMillimeter / unitsPerMillimeter);
    painter.translate(-fromMillimeters(trim), -fromMillimeters(trim));
    paintPage(upsideDown(cardFace(card, format, faces), format), painter);
    painter.end();
    return {pngOf(image), size, wordsOf(card)};
}

WordPicture emblemPicture(const QImage &emblem, double side)
{
    const QString words = QCoreApplication::translate("Document", "Emblem");
    if (!emblem.isNull())
        return {pngOf(emblem), QSizeF(emblem.size()).scaled(side, side, Qt::KeepAspectRatio), words};
    constexpr int dots = 200;
    QImage image = whitePaper({dots, dots});
    QPainter painter(&image);
    painter.scale(dots / fromMillimeters(side), dots / fromMillimeters(side));
    Page page;
    const qreal inside = fromMillimeters(side) - 2;
    putEmblem(page, emblem, QRectF(1, 1, inside, inside));
    paintPage(page, painter);
    painter.end();
    return {pngOf(image), {side, side}, words};
}

WordPicture codePicture(const QString &text, double side)
{
    constexpr int dotsPerModule = 8;
    const QrCode code = qrCode(text);
    const int dots = (code.width + 2 * qrQuietZone) * dotsPerModule;
    QImage image = whitePaper({dots, dots});
    QPainter painter(&image);
    for (const QRectF &rect : darkRects(code, QRectF(0, 0, dots, dots)))
        painter.fillRect(rect, Qt::black);
    painter.end();
    return {pngOf(image), {side, side}, text};
}
