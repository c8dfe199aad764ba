// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// A blocking finding asks for a reason before the paper is issued; a draft may carry any.
enum class FindingWeight { Hint, Warning, Blocking };

/// What a clerk would have sent back: the rule's id, a sentence, and the record and column that it comes from.
struct Finding
{
    QString rule;
    QString sentence;
    FindingWeight weight = FindingWeight::Warning;
    Origin origin{};
    QString column{};
    bool operator==(const Finding &) const = default;
};
using Findings = QList<Finding>;

/// A rule of the checker. `source` says where the rule comes from.
struct CheckRule
{
    const char *id;
    const char *source;
    FindingWeight weight;
};
