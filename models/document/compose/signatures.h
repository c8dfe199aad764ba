// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose/parts.h"

struct LayoutProfile;

/// The first signer is the lead.
TablePart composeSignatures(const Signatures &signatures, const LayoutProfile &profile);
