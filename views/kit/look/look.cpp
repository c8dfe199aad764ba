// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/look.h"

#include <QGuiApplication>
#include <QVariant>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const Look &plainLook()
{
    static const Look look = lookOf(u"light"_s, 100, false);
    return look;
}

} // namespace

int Look::scaled(double pixels) const
{
    return std::max(1, int(std::lround(pixels * zoom / 100)));
}

int Look::space(Space space) const
{
    constexpr std::array pixels{4, 8, 12, 16, 24};
    return scaled(pixels.at(static_cast<std::size_t>(space)));
}

int Look::rowHeight() const
{
    return scaled(isCompact ? 28 : 36);
}

int Look::controlHeight() const
{
    return scaled(isCompact ? 28 : 32);
}

int Look::iconSize() const
{
    return scaled(18);
}

double Look::pointSize(TextSize size) const
{
    constexpr std::array points{9.5, 10.5, 14.0};
    return points.at(static_cast<std::size_t>(size)) * zoom / 100;
}

Look lookOf(const QString &theme, int zoom, bool compact)
{
    return {theme, colorsOf(theme), std::clamp(zoom, Look::leastZoom, Look::greatestZoom), compact};
}

Look currentLook()
{
    // The application carries it, so that the icons and the style need no object to ask.
    const QVariant carried = qApp == nullptr ? QVariant() : qApp->property("danvanLook");
    return carried.canConvert<Look>() ? carried.value<Look>() : plainLook();
}

Look lookOf(const QWidget & /*widget*/)
{
    return currentLook();
}
