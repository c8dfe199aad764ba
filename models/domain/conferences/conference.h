// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

struct Organisation;
struct Person;

enum class ConferenceKind {
    Launch,
    MidReview,
    FinalReview,
    Briefing,
    Training,
    Seminar,
    Dialogue,
    Commendation,
    Other
};
enum class ConferenceForm { InPerson, Online, Hybrid };
enum class ConferenceState { Draft, Scheduled, InProgress, Closed, Postponed, Cancelled };

template<>
std::span<const Choice> choices<ConferenceKind>();
template<>
std::span<const Choice> choices<ConferenceForm>();
template<>
std::span<const Choice> choices<ConferenceState>();

struct Conference
{
    static constexpr const char *table = "conference";
    Id<Conference> id;
    QString uid;
    QString title;
    ConferenceKind kind = ConferenceKind::Launch;
    ConferenceForm form = ConferenceForm::InPerson;
    ConferenceState state = ConferenceState::Draft;
    QDate startsOn;
    QDate endsOn;
    QString location;
    Id<Organisation> organizer;
    bool invited = false; ///< somebody else's conference to which the office was invited
    Id<Person> chair;
    Id<Person> secretary;
    QString series;
    bool internal = false; ///< for internal use: stands on no list that is printed or exported as usual
    QString note;
    bool operator==(const Conference &) const = default;
};

struct CoOrganizer
{
    static constexpr const char *table = "co_organizer";
    Id<CoOrganizer> id;
    Id<Conference> conference;
    Id<Organisation> organisation;
    bool operator==(const CoOrganizer &) const = default;
};

/// A sitting at one place, in local wall time. A conference over two days has a session for each half day.
struct Session
{
    static constexpr const char *table = "session";
    Id<Session> id;
    Id<Conference> conference;
    int position = 0;
    QString title;
    QDateTime startsAt;
    QDateTime endsAt;
    QString location; ///< empty: the conference's
    bool operator==(const Session &) const = default;
};

template<>
const Schema<Conference> &schema<Conference>();
template<>
const Schema<CoOrganizer> &schema<CoOrganizer>();
template<>
const Schema<Session> &schema<Session>();
