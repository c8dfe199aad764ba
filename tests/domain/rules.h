// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

/// "column error" or "column warning" of each finding on a record, in order, joined by "; ".
template<class R>
QString findings(const R &record)
{
    QStringList found;
    for (const Problem &p : check(record)) {
        const bool error = p.severity == Severity::Error;
        found.append(p.column + (error ? QStringLiteral(" error") : QStringLiteral(" warning")));
    }
    return found.join(QStringLiteral("; "));
}
