// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/papers/issuing.h"
#include "store/queries/papers/registerqueries.h"
#include "tests/store/storesupport.h"

/// The bodies of an office with two terms; a committee and a state body beside it.
struct PaperBodies
{
    Id<Organisation> committee; ///< of the province, whose terms they are
    Id<Organisation> board;     ///< keeps the file
    Id<Organisation> steering;
    Id<Organisation> people; ///< People's Committee
};

PaperBodies addedBodies(Database &database);

/// The register of the body's plans on that day, begun where there is none.
Register plansOf(Database &database, Id<Organisation> body, QDate day);

Paper paperCase(const QString &title, QDate day = QDate(2024, 2, 5));

/// Keeps the title and the number as document.
FrozenPaper frozenTexts(const Paper &paper);

/// Issues a new paper under the number proposed.
Issued issuedIn(Database &database, const Register &inRegister, const QString &title, QDate day = QDate(2024, 2, 5));

/// The register as lines "24a issued Title".
QStringList entriesOf(Database &database, const Register &inRegister);
