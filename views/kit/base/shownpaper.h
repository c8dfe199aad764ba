// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "domain/core/recordref.h"
#include "domain/papersource.h"
#include "reports/paperchoices.h"

#include <memory>

struct PaperKind;

/// A paper as the preview shows it. Where kind and subject are known it can be made anew with other choices.
struct ShownPaper
{
    Document document;
    QString fileName; ///< without suffix
    Findings findings{};
    const PaperKind *kind = nullptr;
    RecordRef subject{};
    PaperChoices choices{};
    std::shared_ptr<const PaperSource> source{}; ///< what it was made from
};
