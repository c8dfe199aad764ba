// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/cooperationfile.h"

/// The plan of 2024 with the police: two parties, two commitments, signed on 28-02-2024.
CooperationFile planCase();

/// The programme of several years above it, which took the place of another.
CooperationFile programmeCase();

/// The plan with that text wherever somebody can type one.
CooperationFile uglyPlan(const QString &text);

/// The plan with so many parties of the state beside the lead.
CooperationFile planOf(int partners);

/// Three programmes and a matrix from 2018 to 2024.
CooperationRegister registerCase();
