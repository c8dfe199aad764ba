// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

/// Fields that stand together in a form, under a heading (English source, context "Form") where there is one.
struct FormGroup
{
    const char *title = nullptr;
    QList<const char *> columns;
};

using FormPlan = QList<FormGroup>;

/// All fields of the kind in their order, but for those the program fills and the record's owner.
FormPlan wholeForm(const RecordType &type);
