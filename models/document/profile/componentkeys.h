// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/profile/component.h"

#include <QString>

#include <span>

/// What a component is called in the data of a profile and by the user.
struct ComponentKey
{
    Component component;
    QLatin1StringView key;
    const char *label; ///< English source text, context "Profile"
};

std::span<const ComponentKey> componentKeys();
