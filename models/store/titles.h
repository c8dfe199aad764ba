// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

/// An SQL expression for a field of the table aliased t: the column, or for a reference the title of what it names.
QString titleExpression(const FieldInfo &field);
