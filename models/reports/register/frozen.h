// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/documentlines.h"

struct FrozenPaper;
struct LayoutProfile;

/// What is kept of a paper when it is issued. Throws FormatError.
FrozenPaper frozenFrom(const Document &document, const LayoutProfile &profile);

/// The paper and its layout as they were kept. Throw FormatError when they are damaged.
Document keptDocument(const FrozenPaper &frozen);
LayoutProfile keptProfile(const FrozenPaper &frozen);

/// In what the words of the kept paper differ from those of one made now.
QList<LineChange> changedSince(const FrozenPaper &frozen, const Document &now);
