// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/papers/paper.h"

class PaperChoices;
struct Desk;
struct PaperKind;

/// Makes the paper of that kind about the record, checks it and shows it in the window's preview, as it was last
/// chosen.
void openPaper(Desk &desk, const QString &kind, const RecordRef &subject);
/// Of the office as a whole, whether the paper is made from its own record or from that of its body.
void openOfficePaper(Desk &desk, const QString &kind);
void openOfficePaper(Desk &desk, const PaperKind &kind, const PaperChoices &choices);
/// With these choices, which are remembered for the kind; `record` is the paper's own where it has one.
void openPaper(Desk &desk, const PaperKind &kind, const RecordRef &subject, const PaperChoices &choices,
               const Paper &record = {});

/// Shows a paper of the file: a draft as it is made from its subject now, one that was issued as it was kept.
void openPaper(Desk &desk, Id<Paper> id);
/// Shows the draft and what is asked before it is issued.
void openToIssue(Desk &desk, Id<Paper> id);
