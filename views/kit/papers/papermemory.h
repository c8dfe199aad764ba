// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperkinds.h"

class Preferences;

/// What was last chosen for papers of that kind on this PC. Picked records are not remembered: they belong to one file.
PaperChoices rememberedChoices(const Preferences &preferences, const PaperKind &kind);
void rememberChoices(Preferences &preferences, const PaperKind &kind, const PaperChoices &choices);

/// The choices as a paper's record keeps them, picked records among them.
QString textOf(const PaperChoices &choices);
PaperChoices choicesFrom(const PaperKind &kind, const QString &text);
