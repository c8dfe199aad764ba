// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/shownpaper.h"
#include "store/queries/papers/issuing.h"

struct Desk;

/// Whether the paper that is shown is one that bears a number, and is not issued yet.
bool canBeIssued(const Desk &desk, const ShownPaper &shown);

/// The record of the paper that is shown: its own, or a new one that names kind, subject and choices; what it leaves
/// open is as the pages have it.
Paper recordOf(const ShownPaper &shown);

/// Takes the number, keeps the pages that bear it, says so and shows them. Throws what issuePaper() throws.
void issueShown(Desk &desk, const ShownPaper &shown, const Paper &record, const RegisterWish &inRegister,
                const NumberWish &wish);

/// Keeps what is shown as a draft, counts it up and shows it so.
void keepShownDraft(Desk &desk, const ShownPaper &shown);
