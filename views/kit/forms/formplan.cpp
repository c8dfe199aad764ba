// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/formplan.h"

FormPlan wholeForm(const RecordType &type)
{
    FormGroup all;
    for (const qsizetype i : listedFields(type)) {
        const FieldInfo &field = type.fields[size_t(i)];
        if (!field.flags.testFlag(FieldFlag::Owner))
            all.columns.append(field.column);
    }
    return {all};
}
