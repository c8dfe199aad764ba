// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What was typed, as NFC with line feeds; only what is no text (control characters, lone surrogates) is left out.
QString normalized(const QString &typed);
