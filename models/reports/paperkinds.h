// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/papersource.h"
#include "reports/paperchoices.h"

#include <vector>

class Wording;

/// A kind of paper that the program makes from the record of one table.
struct PaperKind
{
    const char *key;     ///< on the command line
    const char *title;   ///< in the context "Paper"
    const char *subject; ///< table of the record that it is made from
    std::span<const PaperOption> options;
    Document (*build)(const PaperSource &source, const PaperChoices &choices, const Wording &wording);
    bool isOfToday = false; ///< shows how things stand on the day on which it is made
};

/// All kinds, in the order in which they are offered.
const std::vector<PaperKind> &paperKinds();

/// A record that an option can pick.
struct PaperPick
{
    qint64 id = 0;
    QString title;
    bool operator==(const PaperPick &) const = default;
};

/// What the option can pick from the source, in the order of the source; empty for ticks and numbers.
QList<PaperPick> picksOf(const PaperSource &source, const PaperOption &option);

/// Null when there is no such kind.
const PaperKind *paperKindNamed(QStringView key);

QString translatedTitle(const PaperKind &kind);
QString translatedTitle(const PaperOption &option);
/// What it means to pick none of the option's records.
QString translatedNone(const PaperOption &option);
