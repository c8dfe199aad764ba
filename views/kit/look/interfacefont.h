// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The 134 letters of Vietnamese that are not in ASCII.
[[nodiscard]] QString vietnameseLetters();

[[nodiscard]] bool coversVietnamese(const QString &family);

/// The first of the wanted families that this PC has and that draws every Vietnamese letter.
[[nodiscard]] QString interfaceFamily();
