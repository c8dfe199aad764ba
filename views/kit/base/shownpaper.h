// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "document/profile.h"
#include "domain/core/recordref.h"
#include "domain/papersource.h"
#include "reports/paperchoices.h"

#include <memory>
#include <optional>

struct PaperKind;

/// A paper as the preview shows it. Where its source is known it can be made anew with other choices.
struct ShownPaper
{
    Document document;
    QString fileName; ///< without suffix
    Findings findings{};
    const PaperKind *kind = nullptr;
    RecordRef subject{};
    PaperChoices choices{};
    std::shared_ptr<const PaperSource> source{}; ///< what it was made from
    Paper record{};                              ///< of a draft or an issued paper; else without an id
    std::optional<LayoutProfile> profile{};      ///< of an issued paper, whose pages stay; else the one for its day
    bool issuing = false;                        ///< the user wants to issue it
};
