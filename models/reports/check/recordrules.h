// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/check/finding.h"
#include "domain/papersource.h"
#include "reports/check/checkday.h"
#include "reports/paperparts.h"

#include <QCoreApplication>

#include <span>

/// Carries the translation context of the checker's sentences.
struct RecordCheck
{
    Q_DECLARE_TR_FUNCTIONS(RecordCheck)
};

/// A rule on the records of one kind of source. `papers` are the kinds that it concerns, parted by blanks; empty for
/// all.
template<class Source>
struct RecordRule
{
    CheckRule rule;
    const char *papers;
    void (*find)(const Source &source, const CheckDay &day, Findings &found);
    const char *explains = nullptr;
};
template<class Source>
using RecordRules = std::span<const RecordRule<Source>>;

// The rules by what they look at.
RecordRules<ConferenceFile> arrangementRules();
RecordRules<ConferenceFile> attendeeRules();
RecordRules<ConferenceFile> proceedingRules();
RecordRules<CooperationFile> partyRules();
RecordRules<CooperationFile> programmeRules();
RecordRules<CooperationFile> planRules();
RecordRules<CooperationRegister> programmeRegisterRules();
RecordRules<TaskFile> taskSlipRules();
RecordRules<TaskListFile> taskListRules();

/// A finding on a record's column; id and weight follow from the rule.
template<class R>
Finding findingOn(const R &record, const char *column, const QString &sentence)
{
    return {.sentence = sentence, .origin = originOf(record), .column = QString::fromLatin1(column)};
}
