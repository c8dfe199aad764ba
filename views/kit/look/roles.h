// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What a colour is for; every theme gives each role a colour.
enum class Role {
    Surface,   ///< the window
    Panel,     ///< fields, tables, sheets
    Alternate, ///< every second row
    Text,
    Muted,    ///< text of less weight
    Disabled, ///< text of what cannot be used now
    Accent,
    AccentSurface, ///< the chosen room, a chip that is on
    AccentText,    ///< on Accent
    AccentPressed,
    Line,     ///< borders that show where a control is
    Hairline, ///< lines that only calm the eye
    Focus,
    Selection,
    SelectionText,
    Hover,
    Pressed,
    Tip,
    TipText,
    NotStarted,
    OnTime,
    DueSoon,
    Overdue,
    DoneOnTime,
    DoneLate,
    OpenEnded,
    Cancelled,
    Info,
    Warning,
    Failure,
    InfoSurface,
    WarningSurface,
    FailureSurface,
};

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::FailureSurface) + 1;

using RoleColors = std::array<QColor, roleCount>;

/// The key of a role in the files of the themes and in the style sheet.
[[nodiscard]] QLatin1StringView nameOf(Role role);
[[nodiscard]] std::optional<Role> roleNamed(QStringView name);

/// The icon that says the same as a state's or a message's colour; empty for other roles. Colour never stands alone.
[[nodiscard]] QString iconNameOf(Role role);

/// The colours of "light", "dark" or "contrast".
[[nodiscard]] RoleColors colorsOf(const QString &theme);

/// Two colours that meet on the screen, and the least contrast that keeps them apart.
struct ContrastPair
{
    Role front;
    Role back;
    double least;
};

[[nodiscard]] std::vector<ContrastPair> contrastPairs();

/// 1 to 21, as the WCAG define it.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
