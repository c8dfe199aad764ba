// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Pages are laid out in twips, 1440 to the inch: fine enough that line breaks are the same on every device.
inline constexpr int unitsPerInch = 1440;
inline constexpr qreal unitsPerPoint = unitsPerInch / 72.0;
inline constexpr qreal unitsPerMillimeter = unitsPerInch / 25.4;

constexpr qreal fromPoints(qreal points)
{
    return points * unitsPerPoint;
}
constexpr qreal fromMillimeters(qreal millimeters)
{
    return millimeters * unitsPerMillimeter;
}
