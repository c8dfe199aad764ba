// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/field.h"

struct Desk;

/// What text from the clipboard means in a field, in stored form: dates and numbers as they are typed, choices by their
/// label, references by the whole title; dates without a year are of that `year`. Nothing where it means nothing; blank
/// text empties the field.
std::optional<QVariant> storedFrom(const FieldInfo &field, const QString &text, Desk &desk, int year);
