// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QRectF>
#include <QString>

/// The modules of a QR code without the quiet zone around it.
struct QrCode
{
    int width = 0;
    QBitArray dark; ///< row by row

    [[nodiscard]] bool isDark(int column, int row) const { return dark.at(row * width + column); }
};

/// Modules of the quiet zone on each side.
inline constexpr int qrQuietZone = 4;

/// The text in UTF-8, so that a seventh of the code may be damaged. Throws FormatError when it is too long.
QrCode qrCode(const QString &text);

/// What is dark, as rectangles in the box, which holds the quiet zone as well.
QList<QRectF> darkRects(const QrCode &code, const QRectF &box);
