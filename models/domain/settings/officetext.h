// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

/// A text of the papers in the office's own words, in place of the built-in one. One whose key this version does not
/// know is kept and not printed.
struct OfficeText
{
    static constexpr const char *table = "office_text";
    Id<OfficeText> id;
    QString key;  ///< in the wording of the papers
    QString text; ///< fields in braces; of a list, one entry on each line
    bool operator==(const OfficeText &) const = default;
};

template<>
const Schema<OfficeText> &schema<OfficeText>();
