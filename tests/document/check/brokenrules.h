// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "support.h"

#include <QSet>

#include <vector>

/// Checks that each rule has an id of its own and a source, and that the broken ones are all there are.
inline void checkAreAllBroken(const std::vector<CheckRule> &rules, const QSet<QString> &broken)
{
    QSet<QString> known;
    for (const CheckRule &rule : rules) {
        const QString id = QString::fromLatin1(rule.id);
        CAPTURE(id);
        CHECK(broken.contains(id));
        CHECK_FALSE(known.contains(id));
        CHECK(*rule.source != '\0');
        known.insert(id);
    }
    CHECK(broken == known);
}
