// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cooperation/programme.h"
#include "domain/core/period.h"
#include "domain/core/schema.h"

struct AgendaItem;
struct Conference;

enum class PlanEventKind { Drafted, Consulted, Submitted, Adopted, Signed, Reviewed, Ended };
template<>
std::span<const Choice> choices<PlanEventKind>();

/// The plan of one year, under a programme or on its own (press, steering committee).
struct Plan
{
    static constexpr const char *table = "plan";
    Id<Plan> id;
    QString uid;
    Id<Programme> programme;
    int year = 0;
    QString title;
    QString number;
    bool internal = false; ///< for internal use: stands on no list that is printed or exported as usual
    QString note;
    bool operator==(const Plan &) const = default;
};

struct PlanParty
{
    static constexpr const char *table = "plan_party";
    Id<PlanParty> id;
    Id<Plan> plan;
    Id<Organisation> organisation;
    PartyRole role = PartyRole::Party;
    QString signer;
    QString signerPost;
    bool operator==(const PlanParty &) const = default;
};

/// What happened to a plan. Adopted (on an agenda item) and signed (at a conference) are facts apart from each other.
struct PlanEvent
{
    static constexpr const char *table = "plan_event";
    Id<PlanEvent> id;
    Id<Plan> plan;
    PlanEventKind kind = PlanEventKind::Drafted;
    QDate date;
    Id<AgendaItem> item;
    Id<Conference> conference;
    QString note;
    bool operator==(const PlanEvent &) const = default;
};

template<>
const Schema<Plan> &schema<Plan>();
template<>
const Schema<PlanParty> &schema<PlanParty>();
template<>
const Schema<PlanEvent> &schema<PlanEvent>();

/// The first event of that kind up to and including the day; an invalid day sets no limit.
std::optional<PlanEvent> eventOf(const QList<PlanEvent> &events, PlanEventKind kind, QDate upTo = {});

/// The state is what happened last, in the order of a plan's life; none where nothing happened yet.
std::optional<PlanEventKind> stateOf(const QList<PlanEvent> &events, QDate day);
