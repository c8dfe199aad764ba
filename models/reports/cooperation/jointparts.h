// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct CooperationFile;
struct OfficeDay;
struct PartyFile;
class Wording;

// What papers issued by several bodies have in common. The lead's style makes the paper; without parties it is the
// office's own.

/// With the head of all bodies and the number, to be written by hand where there is none yet.
Document startJointPaper(const CooperationFile &file, const KindAndAbstract &kind, const QString &number,
                         const QString &symbol, const Origin &origin, const Wording &wording);

/// How the party signs: as typed, else its head on that day.
Signature partySignature(const PartyFile &party, const Wording &wording);

/// The signatures of all parties, and the recipients as typed or as usual.
Block jointClosing(const CooperationFile &file, const Origin &origin, const Wording &wording);
