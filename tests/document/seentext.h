// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

/// A stretch of text in a PDF as another program sees it.
struct SeenText
{
    QString text;
    int size = 0;
    bool bold = false;
    bool italic = false;
    QRectF box; ///< millimetres from the top left corner of its page
};

/// Of all pages, in their order.
QList<SeenText> seenIn(const QString &pdf);
