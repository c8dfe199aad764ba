// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/frozenpaper.h"
#include "domain/papers/paper.h"
#include "domain/papers/papernumber.h"
#include "store/queries/papers/numberwish.h"

// Each of these acts is one step (or joins the one that is open) and, where a number is touched, outside of undo: what
// was wrong is made void. They throw RuleViolation or StoreError and have then changed nothing.

/// Makes what the issued paper keeps, once the paper bears its number. Runs inside the transaction; what it throws
/// undoes everything.
using Freeze = std::function<FrozenPaper(const Paper &paper)>;

struct Issued
{
    Paper paper;
    RegisterEntry entry;
    Problems warnings; ///< about the number
};

/// Takes the number and issues the paper, a draft of the file or a new one, with its date.
Issued issuePaper(Database &database, Paper paper, Id<Register> inRegister, const NumberWish &wish,
                  const Freeze &freeze);

/// The same in the register of that body, which is begun where there is none yet.
struct RegisterWish
{
    Id<Organisation> body;
    PaperType type;
};
Issued issuePaper(Database &database, const Paper &paper, const RegisterWish &inRegister, const NumberWish &wish,
                  const Freeze &freeze);

/// Keeps a draft under the next number of a draft, and gives it as it was kept.
Paper keepDraft(Database &database, Paper paper);

void voidPaper(Database &database, Id<Paper> id, const QString &reason);

/// A draft that is to replace the paper.
Id<Paper> newVersion(Database &database, Id<Paper> id);

/// Of a number without a paper in this file.
void voidNumber(Database &database, Id<RegisterEntry> id, const QString &reason);

/// The number proposed, or the one wished for.
RegisterEntry reserveNumber(Database &database, Id<Register> inRegister, QDate day, const QString &reason,
                            int number = 0);

/// A number for a paper of which this file holds nothing.
RegisterEntry takeSecretNumber(Database &database, Id<Register> inRegister);

/// A paper that a partner leads and numbers, without its text.
RegisterEntry enterExternal(Database &database, Id<Register> inRegister, const QString &number, QDate day,
                            const QString &abstract);
