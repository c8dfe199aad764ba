// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordref.h"
#include "domain/papers/paper.h"

/// The record of that table which the paper is about; invalid where it names none.
RecordRef subjectOf(const Paper &paper, QStringView table);

/// Notes what the paper is about; false where papers keep no such record.
bool setSubject(Paper &paper, const RecordRef &subject);
