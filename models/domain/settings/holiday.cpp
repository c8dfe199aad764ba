// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings/holiday.h"

template<>
const Schema<Holiday> &schema<Holiday>()
{
    using H = Holiday;
    static const auto s =
        makeSchema<H>({"holidays", QT_TRANSLATE_NOOP("Record", "Holidays"), "title", "date"},
                      {field<&H::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), FieldFlag::Required),
                       field<&H::title>("title", QT_TRANSLATE_NOOP("Field", "Holiday"), FieldFlag::Required)});
    return s;
}
