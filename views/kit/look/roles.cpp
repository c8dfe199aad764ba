// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/look/roles.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct RoleName
{
    Role role;
    QLatin1StringView name;
    QLatin1StringView icon;
};

constexpr std::array<RoleName, roleCount> roleNames{{
    {Role::Surface, "surface"_L1, {}},
    {Role::Panel, "panel"_L1, {}},
    {Role::Alternate, "alternate"_L1, {}},
    {Role::Text, "text"_L1, {}},
    {Role::Muted, "muted"_L1, {}},
    {Role::Disabled, "disabled"_L1, {}},
    {Role::Accent, "accent"_L1, {}},
    {Role::AccentSurface, "accentSurface"_L1, {}},
    {Role::AccentText, "accentText"_L1, {}},
    {Role::AccentPressed, "accentPressed"_L1, {}},
    {Role::Line, "line"_L1, {}},
    {Role::Hairline, "hairline"_L1, {}},
    {Role::Focus, "focus"_L1, {}},
    {Role::Selection, "selection"_L1, {}},
    {Role::SelectionText, "selectionText"_L1, {}},
    {Role::Hover, "hover"_L1, {}},
    {Role::Pressed, "pressed"_L1, {}},
    {Role::Tip, "tip"_L1, {}},
    {Role::TipText, "tipText"_L1, {}},
    {Role::NotStarted, "notStarted"_L1, "not-started"_L1},
    {Role::OnTime, "onTime"_L1, "on-time"_L1},
    {Role::DueSoon, "dueSoon"_L1, "due-soon"_L1},
    {Role::Overdue, "overdue"_L1, "overdue"_L1},
    {Role::DoneOnTime, "doneOnTime"_L1, "done"_L1},
    {Role::DoneLate, "doneLate"_L1, "done-late"_L1},
    {Role::OpenEnded, "openEnded"_L1, "open-ended"_L1},
    {Role::Cancelled, "cancelled"_L1, "cancelled"_L1},
    {Role::Info, "info"_L1, "info"_L1},
    {Role::Warning, "warning"_L1, "warning"_L1},
    {Role::Failure, "failure"_L1, "failure"_L1},
    {Role::InfoSurface, "infoSurface"_L1, {}},
    {Role::WarningSurface, "warningSurface"_L1, {}},
    {Role::FailureSurface, "failureSurface"_L1, {}},
}};

const RoleName &rowOf(Role role)
{
    return roleNames.at(static_cast<std::size_t>(role));
}

/// What a row of a list or a field may lie on.
constexpr std::array rowBacks{Role::Surface, Role::Panel, Role::Alternate, Role::Hover, Role::Selection};
constexpr std::array otherBacks{Role::Pressed, Role::AccentSurface, Role::InfoSurface, Role::WarningSurface,
                                Role::FailureSurface};
constexpr std::array rowFronts{Role::Text,     Role::Muted,     Role::Accent,   Role::NotStarted,
                               Role::OnTime,   Role::DueSoon,   Role::Overdue,  Role::DoneOnTime,
                               Role::DoneLate, Role::OpenEnded, Role::Cancelled};

constexpr double readable = 4.5;
constexpr double visible = 3.0;

void addRows(std::vector<ContrastPair> &pairs)
{
    for (const Role back : rowBacks) {
        for (const Role front : rowFronts)
            pairs.push_back({front, back, readable});
        pairs.push_back({Role::Focus, back, visible});
    }
    for (const Role back : otherBacks) {
        pairs.push_back({Role::Text, back, readable});
        pairs.push_back({Role::Focus, back, visible});
    }
}

void addControls(std::vector<ContrastPair> &pairs)
{
    for (const Role back : {Role::Surface, Role::Panel, Role::Alternate, Role::Hover})
        pairs.push_back({Role::Line, back, visible});
    for (const Role back : {Role::Surface, Role::Panel, Role::Alternate})
        pairs.push_back({Role::Disabled, back, readable});
    for (const Role front : {Role::Info, Role::Warning, Role::Failure}) {
        pairs.push_back({front, Role::Panel, readable});
        pairs.push_back({front, Role::Surface, readable});
    }
    pairs.push_back({Role::Info, Role::InfoSurface, readable});
    pairs.push_back({Role::Warning, Role::WarningSurface, readable});
    pairs.push_back({Role::Failure, Role::FailureSurface, readable});
    pairs.push_back({Role::Accent, Role::AccentSurface, readable});
    pairs.push_back({Role::AccentText, Role::Accent, readable});
    pairs.push_back({Role::AccentText, Role::AccentPressed, readable});
    pairs.push_back({Role::SelectionText, Role::Selection, readable});
    pairs.push_back({Role::TipText, Role::Tip, readable});
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QLatin1StringView nameOf(Role role)
{
    return rowOf(role).name;
}

std::optional<Role> roleNamed(QStringView name)
{
    const auto found = std::ranges::find_if(roleNames, [name](const RoleName &row) { return row.name == name; });
    return found == roleNames.end() ? std::nullopt : std::optional(found->role);
}

QString iconNameOf(Role role)
{
    return QString(rowOf(role).icon);
}

RoleColors colorsOf(const QString &theme)
{
    QFile file(u":/looks/%1.json"_s.arg(theme));
    // A setting written by hand may name a theme that does not exist.
    if (!file.open(QIODevice::ReadOnly))
        return theme == "light"_L1 ? RoleColors() : colorsOf(u"light"_s);
    const QJsonObject values = QJsonDocument::fromJson(file.readAll()).object();
    RoleColors colors;
    for (const RoleName &row : roleNames)
        colors.at(static_cast<std::size_t>(row.role)) = QColor(values.value(row.name).toString());
    return colors;
}

std::vector<ContrastPair> contrastPairs()
{
    std::vector<ContrastPair> pairs;
    addRows(pairs);
    addControls(pairs);
    return pairs;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}
