// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"

class PaperChoices;
class QString;
struct Desk;
struct PaperKind;

/// Makes the paper of that kind about the record, checks it and shows it in the window's preview, as it was last
/// chosen.
void openPaper(Desk &desk, const QString &kind, const RecordRef &subject);
/// With these choices, which are remembered for the kind.
void openPaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices);
