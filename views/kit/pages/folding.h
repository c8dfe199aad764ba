// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Average letters of width that a page needs to show two things beside each other; on less the second goes below.
inline constexpr int lettersBeside = 115;

inline bool standsBeside(const QWidget &page)
{
    return page.width() > lettersBeside * page.fontMetrics().averageCharWidth();
}
