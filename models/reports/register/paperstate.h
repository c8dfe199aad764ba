// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct Paper;
class Wording;

/// The document with what the paper's own record says on its face: number, urgency, circulation, the one who signs it
/// where one signs alone, and on a draft which one it is. Without a number the room for it stays as it was.
Document bearing(Document document, const Paper &paper, const Wording &wording);

/// The paper's record with what it leaves open – abstract, date, signer, recipients – as the document has it.
Paper filledFrom(Paper paper, const Document &document);
