// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

struct Organisation;
struct Plan;

/// One of the office's numbered key tasks of a year; commitments and tasks hang under it.
struct KeyTask
{
    static constexpr const char *table = "key_task";
    Id<KeyTask> id;
    QString uid;
    int year = 0;
    int position = 0;
    QString title;
    Id<Organisation> lead;
    QString measures;
    bool operator==(const KeyTask &) const = default;
};

/// A line of a plan that somebody has to carry out.
struct Commitment
{
    static constexpr const char *table = "commitment";
    Id<Commitment> id;
    QString uid;
    Id<Plan> plan;
    int position = 0;
    QString text;
    Id<Organisation> lead;
    QDate effectiveFrom;
    QDate effectiveUntil;
    QString product;
    Id<KeyTask> keyTask;
    bool operator==(const Commitment &) const = default;
};

/// A body that co-operates on a commitment.
struct CommitmentBody
{
    static constexpr const char *table = "commitment_body";
    Id<CommitmentBody> id;
    Id<Commitment> commitment;
    Id<Organisation> organisation;
    bool operator==(const CommitmentBody &) const = default;
};

template<>
const Schema<KeyTask> &schema<KeyTask>();
template<>
const Schema<Commitment> &schema<Commitment>();
template<>
const Schema<CommitmentBody> &schema<CommitmentBody>();
