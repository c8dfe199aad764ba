// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

#include <QDate>

struct Organisation;

/// A term (nhiệm kỳ) of a Party committee. Paper numbers run within one (HD 36-HD/VPTW).
struct Term
{
    static constexpr const char *table = "term";
    Id<Term> id;
    QString uid;
    Id<Organisation> organisation;
    QString title;
    QDate validFrom;
    QDate validUntil;
    bool operator==(const Term &) const = default;
};

/// The office that keeps this file; the file has one of these.
struct Office
{
    static constexpr const char *table = "office";
    Id<Office> id;
    Id<Organisation> organisation;
    Id<Organisation> superior;
    QString place;         ///< as it stands before the date on papers
    int dueSoonDays = 0;   ///< working days before a due date from which a task counts as due soon
    int binDays = 0;       ///< for which deleted records stay in the bin; 0: until it is emptied by hand
    bool isSample = false; ///< papers of a sample file are stamped
    QString note;
    bool operator==(const Office &) const = default;
};

template<>
const Schema<Term> &schema<Term>();
template<>
const Schema<Office> &schema<Office>();
