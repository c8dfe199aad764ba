// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/look/look.h"

class QApplication;
class QPalette;

/// Makes every window of the program look so, now and when called again. Widgets hear of it by QEvent::StyleChange.
void applyLook(QApplication &application, const Look &look);

[[nodiscard]] QPalette paletteOf(const Look &look);

/// The template with its placeholders filled: @role@ a colour, @12px@ a length at this zoom, @controlHeight@
/// that of fields, @smallText@, @bodyText@ and @titleText@ a size of text.
[[nodiscard]] QString styleSheetOf(const Look &look);
