// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/paint/painter.h"

#include <QPainter>
#include <QPainterPath>

#include <map>

namespace {
void paintText(const TextItem &item, QPainter &painter)
{
    if (!item.turned)
        return painter.drawText(item.start, item.text);
    painter.save();
    painter.translate(item.start);
    painter.rotate(180);
    painter.drawText(QPointF(), item.text);
    painter.restore();
}

void paintTexts(const QList<TextItem> &texts, QPainter &painter)
{
    QFont current;
    uint mark = 0;
    for (const TextItem &item : texts) {
        if (item.mark != mark) {
            mark = item.mark;
            painter.setPen(QColor::fromRgb(mark));
        }
        if (!item.font.isCopyOf(current)) {
            current = item.font;
            painter.setFont(current);
        }
        paintText(item, painter);
    }
}

/// As one path: where two rectangles touch, no light line comes between them.
void paintFills(const QList<QRectF> &fills, QPainter &painter)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF &fill : fills)
        path.addRect(fill);
    if (!path.isEmpty())
        painter.fillPath(path, Qt::black);
}

/// Lines of one thickness are drawn at once, which is much faster than one by one.
void paintRules(const QList<RuleItem> &rules, QPainter &painter)
{
    std::map<qreal, QList<QLineF>> lines;
    for (const RuleItem &rule : rules)
        lines[rule.thickness].append(rule.line);
    for (const auto &[thickness, batch] : lines) {
        painter.setPen(QPen(Qt::black, thickness, Qt::SolidLine, Qt::SquareCap));
        painter.drawLines(batch);
    }
}
} // namespace

void paintPage(const Page &page, QPainter &painter)
{
    painter.setPen(Qt::black);
    paintTexts(page.texts, painter);
    paintRules(page.rules, painter);
    paintFills(page.fills, painter);
    // Flat colours with sharp edges, which JPEG would blur.
    painter.setRenderHint(QPainter::LosslessImageRendering);
    for (const PictureItem &picture : page.pictures)
        painter.drawImage(picture.box, picture.image);
}
