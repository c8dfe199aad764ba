// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QFont>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <functional>

/// Text whose baseline begins at the point.
struct TextItem
{
    QPointF start;
    QString text;
    QFont font;
    /// Drawn in the colour of this number instead of black, by which a writer finds the text again.
    uint mark = 0;
    /// Upside down: it runs from the point to the left.
    bool turned = false;
    bool operator==(const TextItem &) const = default;
};

struct RuleItem
{
    QLineF line;
    qreal thickness = 0;
    bool operator==(const RuleItem &) const = default;
};

struct PictureItem
{
    QRectF box;
    QImage image;
    bool operator==(const PictureItem &) const = default;
};

/// Where a record stands on the page.
struct OriginBox
{
    QRectF box;
    Origin origin;
    bool operator==(const OriginBox &) const = default;
};

/// A page laid out, in layout units (layout/units.h) from its top left corner; texts are in reading order.
struct Page
{
    QList<TextItem> texts;
    QList<RuleItem> rules;
    /// Black all over.
    QList<QRectF> fills;
    QList<PictureItem> pictures;
    QList<OriginBox> boxes;
    bool operator==(const Page &) const = default;
};

/// Takes the pages one by one, as soon as each is full.
using PageSink = std::function<void(const Page &)>;

struct PagedDocument
{
    QString title;
    QString author;
    /// In layout units.
    QSizeF paper;
    QList<Page> pages;
};
