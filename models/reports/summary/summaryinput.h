// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/wording.h"

struct Summary;

/// What all parts of one summary share; must not outlive the summary and the wording.
struct SummaryInput
{
    const Summary &summary;
    const Wording &wording;
    Places places; ///< "period", "PERIOD", "year", "before_year", "next", "office", "superior", "symbol" and "date"

    /// The pattern with the places of the summary and those given filled.
    QString text(const QString &key, const Places &more = {}) const;
    GridColumn column(const QString &key) const;
};

SummaryInput summaryInput(const Summary &summary, const Wording &wording);
