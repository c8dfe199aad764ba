// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generate/dice.h"
#include "app/generate/words.h"
#include "domain/core/schema.h"
#include "store/bulkload.h"

/// First and last year of what is generated.
struct Years
{
    int first = 0;
    int last = 0;
};

/// What every part of the generator works with.
struct Mill
{
    BulkLoad &load;
    Dice &dice;
    const Words &words;

    QString phrase(const QString &list, const Slots &given = {}) { return words.phrase(list, dice, given); }
    QString uid();

    // By value for those records that get their uid here.
    template<class R>
    Id<R> add(R record) // NOLINT(performance-unnecessary-value-param)
    {
        if constexpr (requires { record.uid; })
            record.uid = uid();
        QVariantList values = toStored(record);
        return {load.insert(schema<R>().type, values)};
    }
};
