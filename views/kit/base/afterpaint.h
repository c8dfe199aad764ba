// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

/// Does it once the widget has been painted next: what takes long must not keep the first picture waiting. Never, where
/// the widget goes before it is painted.
void afterPaint(QWidget &widget, const std::function<void()> &act);
