// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/recordtype.h"

/// Names one record of any kind; without a type it names none.
struct RecordRef
{
    const RecordType *type = nullptr;
    qint64 id = 0;

    [[nodiscard]] bool isValid() const { return type != nullptr && id > 0; }
    bool operator==(const RecordRef &) const = default;
};
