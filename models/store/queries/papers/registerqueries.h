// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/papernumber.h"
#include "domain/papers/registerfile.h"
#include "store/database.h"

/// The register in which the body numbers its papers of that type on that day; nothing where it was not begun yet. A
/// steering committee has its own, whoever writes its papers. Throws StoreError when no term covers the day.
std::optional<Register> registerFor(Database &database, Id<Organisation> body, const QString &code, QDate day);

/// The same, begun where there is none yet. Needs an open Step in that case.
Register registerOrNew(Database &database, Id<Organisation> body, const PaperType &type, QDate day);

/// The number after the greatest one that was taken, whatever for: gaps are not filled.
int proposedNumber(const Database &database, const Register &inRegister);

/// The proposed number of each register, by its uid.
QHash<QString, int> nextNumbers(Database &database);

/// The numbers that wait for their paper, from the smallest.
QList<RegisterEntry> reservedNumbers(Database &database, Id<Register> inRegister);

/// The bodies whose papers are numbered in this file: the office's, then steering committees and whatever else has a
/// register. Nothing where the file names no office.
QList<Organisation> issuingBodies(Database &database);

/// The entry that holds this number, if any does.
std::optional<RegisterEntry> entryOf(Database &database, Id<Register> inRegister, int number,
                                     const QString &suffix = {});

/// The symbols in the number of the paper: the issuing body's, then those of the other parties to its plan or
/// programme. Throws StoreError when one has none on that day.
QStringList symbolsFor(Database &database, Id<Organisation> issuer, const Paper &paper, QDate day);

/// All that the register's book prints, with the names of `day` (invalid: that of its latest entry). Throws StoreError
/// when there is no such register.
RegisterFile registerFile(Database &database, Id<Register> id, QDate day = {});
