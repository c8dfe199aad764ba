// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/cards/emblem.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

QImage emblemImage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    QImage paper(read.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, read);
    return paper;
}

QByteArray emblemFrom(const QByteArray &bytes)
{
    // A stamp's width at 300 dots per inch and more.
    constexpr int mostDots = 600;
    QImage image = emblemImage(bytes);
    if (image.isNull())
        return {};
    if (std::max(image.width(), image.height()) > mostDots)
        image = image.scaled(mostDots, mostDots, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}
