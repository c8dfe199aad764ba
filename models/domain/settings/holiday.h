// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

#include <QDate>

/// A working day on which the office is closed; the lead time of tasks skips it.
struct Holiday
{
    static constexpr const char *table = "holiday";
    Id<Holiday> id;
    QDate date;
    QString title;
    bool operator==(const Holiday &) const = default;
};

template<>
const Schema<Holiday> &schema<Holiday>();
