// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/roles.h"

#include <QMetaType>

class QWidget;

enum class Space { Tiny, Small, Medium, Large, Huge }; ///< 4, 8, 12, 16, 24
enum class TextSize { Small, Body, Title };

/// Theme, zoom and density as one value; every size on the screen comes from here.
struct Look
{
    static constexpr int leastZoom = 80;
    static constexpr int greatestZoom = 200;

    QString theme;
    RoleColors colors;
    int zoom = 100; ///< per cent
    bool isCompact = false;

    [[nodiscard]] QColor color(Role role) const { return colors.at(static_cast<std::size_t>(role)); }
    /// Pixels of 100 % as pixels of this zoom; never 0.
    [[nodiscard]] int scaled(double pixels) const;
    [[nodiscard]] int space(Space space) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int controlHeight() const;
    [[nodiscard]] int iconSize() const;
    [[nodiscard]] double pointSize(TextSize size) const;
};

Q_DECLARE_METATYPE(Look)

[[nodiscard]] Look lookOf(const QString &theme, int zoom, bool compact);

/// The look that was applied last. A widget that keeps sizes or colours reads it anew at QEvent::StyleChange.
[[nodiscard]] Look lookOf(const QWidget &widget);
/// The same for what is no widget.
[[nodiscard]] Look currentLook();
