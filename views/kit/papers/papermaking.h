// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/json/documentlines.h"
#include "kit/base/shownpaper.h"

class Database;
struct Desk;

// How papers come about in the window. All of it throws StoreError and FormatError.

/// The paper of that kind about the record as it would be made now, with what is found on it. A record that the paper
/// has of its own says day, number and signer.
ShownPaper madePaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices,
                     const Paper &record = {});

/// The paper of the file made anew from what it is about; nothing where the program does not make such papers.
std::optional<ShownPaper> madeAgain(Desk &desk, const Paper &record);

/// The pages that an issued paper kept; nothing where it kept none.
std::optional<ShownPaper> keptPaper(Desk &desk, const Paper &record);

/// In what an issued paper would say something else if it were made now.
QList<LineChange> changesSinceIssue(Desk &desk, const Paper &record);
