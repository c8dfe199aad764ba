// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the built-in fonts known to Qt; further calls do nothing. Needs a QGuiApplication.
void registerFonts();
