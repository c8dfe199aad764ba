// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/schema.h"

struct AgendaItem;
struct Attendee;
struct Conference;
struct Organisation;

enum class OpinionKind { Opinion, Difficulty, Solution, Proposal };
enum class ConclusionKind { Information, Decision, Task };
template<>
std::span<const Choice> choices<OpinionKind>();
template<>
std::span<const Choice> choices<ConclusionKind>();

/// What somebody said on an agenda item; a solution or proposal may answer a difficulty.
struct Opinion
{
    static constexpr const char *table = "opinion";
    Id<Opinion> id;
    Id<AgendaItem> item;
    int position = 0;
    Id<Attendee> speaker;
    OpinionKind kind = OpinionKind::Opinion;
    Id<Opinion> answersTo;
    Id<Organisation> addressee;
    QString text;
    QTime saidAt;
    bool operator==(const Opinion &) const = default;
};

struct Vote
{
    static constexpr const char *table = "vote";
    Id<Vote> id;
    Id<AgendaItem> item;
    QString subject;
    int inFavour = 0;
    int against = 0;
    int other = 0;
    int present = 0; ///< entitled and in the room; 0 is unknown
    bool operator==(const Vote &) const = default;
};

struct Conclusion
{
    static constexpr const char *table = "conclusion";
    Id<Conclusion> id;
    QString uid;
    Id<Conference> conference;
    int position = 0;
    ConclusionKind kind = ConclusionKind::Information;
    QString text;
    bool operator==(const Conclusion &) const = default;
};

/// A body that a conclusion addresses; one conclusion becomes a task for each.
struct ConclusionAddressee
{
    static constexpr const char *table = "conclusion_addressee";
    Id<ConclusionAddressee> id;
    Id<Conclusion> conclusion;
    Id<Organisation> organisation;
    bool operator==(const ConclusionAddressee &) const = default;
};

template<>
const Schema<Opinion> &schema<Opinion>();
template<>
const Schema<Vote> &schema<Vote>();
template<>
const Schema<Conclusion> &schema<Conclusion>();
template<>
const Schema<ConclusionAddressee> &schema<ConclusionAddressee>();
