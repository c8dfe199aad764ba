// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/check/recordrules.h"

// What more than one kind of source is checked for.

inline constexpr CheckRule officeNameUnknown{"office-name-unknown", "domain: names are dated", FindingWeight::Warning};
inline constexpr CheckRule leadMissing{"lead-missing", "5 rõ", FindingWeight::Warning};
inline constexpr CheckRule dueBeforeIssued{"due-before-issued", "calendar", FindingWeight::Blocking};

/// The layout rule about a signature without a name.
inline constexpr auto signerMissing = "signer-missing";

/// That the body had no official name on its day.
void noteNoName(const OfficeDay &body, Findings &found);
void noteNoLead(const Task &task, Findings &found);
/// That the task is due before the day on which it was given, which is `otherwise` where the task does not say.
void noteDueBefore(const Task &task, QDate otherwise, Findings &found);

template<class Source>
void findNoOfficeName(const Source &source, const CheckDay &, Findings &found)
{
    noteNoName(source.office, found);
}

/// How a sentence names a record with a text that may be long.
QString namedShortly(const QString &text);
