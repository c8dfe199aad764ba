// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/core/id.h"

struct Commitment;
struct CooperationFile;
struct Organisation;
class Wording;

/// The commitments of a plan as a table on pages of their own; nothing where there are none.
QList<Block> commitmentAnnex(const CooperationFile &file, const QString &kind, const Wording &wording);

/// Whether the body is one of those that join in, beside the lead.
bool cooperatesOn(const Commitment &commitment, Id<Organisation> body, const CooperationFile &file);
