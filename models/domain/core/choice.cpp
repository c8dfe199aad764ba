// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/choice.h"

std::optional<qsizetype> indexOfCode(std::span<const Choice> list, QStringView code)
{
    for (size_t i = 0; i < list.size(); ++i) {
        if (code == QLatin1StringView(list[i].code))
            return static_cast<qsizetype>(i);
    }
    return std::nullopt;
}
