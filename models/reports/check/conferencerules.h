// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "domain/conferences/conferencefile.h"
#include "reports/check/checkday.h"
#include "reports/paperparts.h"

#include <QCoreApplication>

#include <span>

/// Carries the translation context of the checker's sentences.
struct RecordCheck
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)
};

/// A rule on the records of a conference. `papers` are the kinds that it concerns, parted by blanks; empty for all.
struct ConferenceRule
{
    CheckRule rule;
    const char *papers;
    void (*find)(const ConferenceFile &file, const CheckDay &day, Findings &found);
};

// The rules by what they look at.
std::span<const ConferenceRule> arrangementRules();
std::span<const ConferenceRule> attendeeRules();
std::span<const ConferenceRule> proceedingRules();

/// A finding on a record's column; id and weight follow from the rule.
template<class R>
Finding findingOn(const R &record, const char *column, const QString &sentence)
{
    return {.sentence = sentence, .origin = originOf(record), .column = QString::fromLatin1(column)};
}
