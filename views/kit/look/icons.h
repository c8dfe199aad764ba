// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/roles.h"

#include <QIcon>

/// An icon of the program's own set in the text colour of the theme; it follows theme and zoom by itself.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in the colour of a role, say of a state.
[[nodiscard]] QIcon icon(const QString &name, Role role);
/// The icon of a state or a message in its own colour.
[[nodiscard]] QIcon icon(Role state);
